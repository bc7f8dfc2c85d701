import type { JSX } from "react";
import type { Sums } from "../../../sums";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { areLong, FigureRows } from "./figure-rows";
import { PARTS, type Part } from "./typed-sums";

/** Sums by where they come from, side by side. */
export interface SumsColumn {
  readonly title: string;
  readonly sums: Sums;
}

interface SumsTableProps {
  readonly label: string;
  readonly columns: readonly SumsColumn[];
}

/** Total, state budget and other funding, a row each; where the figures are long, a row for each of them. */
export function SumsTable({ label, columns }: SumsTableProps): JSX.Element {
  const styles = useSectionStyles();
  const { say, number } = useWords();
  const figure = ({ sums }: SumsColumn, part: Part): string =>
    sums[part] === null ? "–" : number(sums[part]);
  if (areLong(columns.flatMap((column) => PARTS.map((part) => figure(column, part)))))
    return (
      <table className={styles.figures} aria-label={label}>
        {PARTS.map((part) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {say(`programme.part.${part}`)}
              </th>
            </tr>
            <FigureRows
              rows={columns.map((column) => ({
                id: column.title,
                label: column.title,
                value: figure(column, part),
              }))}
            />
          </tbody>
        ))}
      </table>
    );
  return (
    <table className={styles.figures} aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{say(`programme.part.${part}`)}</th>
            {columns.map((column) => (
              <td key={column.title}>{figure(column, part)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
