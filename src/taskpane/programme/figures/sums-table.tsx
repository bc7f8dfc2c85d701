import type { JSX } from "react";
import type { Sums } from "../../../sums";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { PARTS } from "./typed-sums";

/** Sums by where they come from, side by side. */
export interface SumsColumn {
  readonly title: string;
  readonly sums: Sums;
}

interface SumsTableProps {
  readonly label: string;
  readonly columns: readonly SumsColumn[];
}

/** Total, state budget and other funding, a row each. */
export function SumsTable({ label, columns }: SumsTableProps): JSX.Element {
  const styles = useSectionStyles();
  const { say, number } = useWords();
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
            {columns.map(({ title, sums }) => (
              <td key={title}>{sums[part] === null ? "–" : number(sums[part])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
