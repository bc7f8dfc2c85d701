import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Reading } from "../reading/reading";
import { verdictOf } from "../report/verdict";
import type { PaneState } from "../state/pane-state";
import { Announcement } from "./announcement";
import { Clean } from "./clean";
import { Findings } from "./findings";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** The page Kiểm tra: the verdict first, then what to look at, then how the table was understood. */
export function CheckPage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { activeSheet, reports, running, note, filter } = state;
  const report = activeSheet === null ? undefined : reports.get(activeSheet);
  const verdict = report === undefined ? null : verdictOf(report);
  return (
    <main className={styles.page}>
      <VerdictCard report={report ?? null} verdict={verdict} running={running} sheetId={activeSheet} />
      {report !== undefined && verdict !== null && verdict.kind !== "no-table" && (
        <>
          {report.findings.length === 0 ? (
            <Clean report={report} />
          ) : (
            <Findings report={report} counts={verdict.counts} filter={filter} note={note} />
          )}
          <Reading sheet={report.sheet} />
        </>
      )}
      <Announcement report={report ?? null} verdict={verdict} running={running !== null} />
    </main>
  );
}
