import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { a1Range } from "../../plan";
import type { TableReport } from "../report/table-report";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { RolesTable } from "./roles-table";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** How the tables of a sheet were understood, so that a person can see why the pane says what it says. */
export function Reading({ tables }: { readonly tables: readonly TableReport[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.say("reading.title")}</summary>
      {tables.map((table) => (
        <div key={a1Range(table.range)} className={styles.table}>
          <Text size={200} className={styles.facts}>
            {facts(table, words).join(" · ")}
          </Text>
          <RolesTable table={table} />
        </div>
      ))}
    </details>
  );
}

function facts(table: TableReport, { say }: Words): string[] {
  const { range, period, headerRows, moneyUnit, kind, planKind } = table;
  const shown = [
    say("reading.table", { range: a1Range(range) }),
    say(kind === "plan" ? `reading.kind.plan.${planKind}` : "reading.kind.envelope"),
  ];
  if (period !== null) {
    const years = { from: String(period.from), to: String(period.to) };
    shown.push(say(period.from === period.to ? "reading.period.year" : "reading.period.years", years));
  }
  const [first, last] = [headerRows[0], headerRows.at(-1)];
  if (first !== undefined && last !== undefined) {
    const rows = { from: String(first + 1), to: String(last + 1) };
    shown.push(say(first === last ? "reading.header.one" : "reading.header.many", rows));
  }
  if (moneyUnit !== "unknown") shown.push(say(`money.${moneyUnit}`));
  return shown;
}
