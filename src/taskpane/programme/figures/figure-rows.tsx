import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useSectionStyles } from "../../theme/section-styles";

/** Longer figures (47.585.000.000) do not fit beside three others in a pane of 320 px. */
const LONGEST = 9;

/** Whether figures are too long to stand beside each other. */
export function areLong(figures: readonly string[]): boolean {
  return figures.some((figure) => figure.length > LONGEST);
}

const useStyles = makeStyles({
  value: { whiteSpace: "nowrap" },
  plain: { "& th, & td": { borderBottomStyle: "none" } },
});

/** A figure, or a field for one, with what it is. */
export interface FigureRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
}

interface FigureRowsProps {
  readonly rows: readonly FigureRow[];
}

/** Figures of one thing in rows of a table of two columns, for those that are too long to stand beside each other. */
export function FigureRows({ rows }: FigureRowsProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  return (
    <>
      {rows.map(({ id, label, value }, at) => (
        <tr key={id} className={mergeClasses(at < rows.length - 1 && styles.plain)}>
          <th scope="row" className={section.aside}>
            {label}
          </th>
          <td className={styles.value}>{value}</td>
        </tr>
      ))}
    </>
  );
}
