import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { columnLetters } from "../../plan";
import type { TableReport } from "../report/table-report";
import { useWords } from "../words/use-words";
import { roleWords } from "./role-words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "break-word",
    },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  },
  letter: { fontWeight: tokens.fontWeightSemibold, width: "1%", whiteSpace: "nowrap" },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** The roles over the columns of a table. */
export function RolesTable({ table }: { readonly table: TableReport }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("reading.column")}</th>
          <th scope="col">{say("reading.heading")}</th>
          <th scope="col">{say("reading.role")}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <tr key={column.column}>
            <th scope="row" className={styles.letter}>
              {columnLetters(column.column)}
            </th>
            <td>{column.headings.length === 0 ? say("reading.no-heading") : column.headings.join(" › ")}</td>
            <td className={column.role === "unknown" ? styles.unknown : undefined}>
              {roleWords(column, words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
