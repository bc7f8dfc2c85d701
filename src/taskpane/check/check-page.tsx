import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { correctionsOf } from "../corrections/sheet-corrections";
import { NO_CORRECTIONS } from "../../plan";
import { NO_EXPLANATIONS, withExplanations } from "../report/explained";
import { useCommands } from "../commands/use-commands";
import { useTurnPage } from "../frame/turn-page";
import { Reading } from "../reading/reading";
import { explanationsOf, viewOf, type PaneState } from "../state/pane-state";
import { useWords } from "../words/use-words";
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
  begin: { alignSelf: "start" },
});

/** The page Kiểm tra: the verdict first, then what to look at, then how the table was understood. */
export function CheckPage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const turnPage = useTurnPage();
  const { say } = useWords();
  const { activeSheet, reports, aged, running, automatic, note } = state;
  const found = activeSheet === null ? null : (reports.get(activeSheet) ?? null);
  const said = activeSheet === null ? NO_EXPLANATIONS : explanationsOf(state, activeSheet);
  const report = useMemo(() => (found === null ? null : withExplanations(found, said)), [found, said]);
  const age = activeSheet === null ? null : (aged.get(activeSheet) ?? null);
  const again = automatic.wanted && automatic.possible;
  return (
    <div className={styles.page}>
      <VerdictCard
        report={report}
        age={age}
        checksAgain={again}
        running={running}
        sheetId={activeSheet}
        corrections={activeSheet === null ? NO_CORRECTIONS : correctionsOf(state, activeSheet)}
      />
      {report !== null && report.tables.length === 0 && (
        <Button
          className={styles.begin}
          onClick={() => {
            turnPage("catalogue");
          }}
        >
          {say("appendix.begin")}
        </Button>
      )}
      {report !== null && report.tables.length > 0 && (
        <>
          {report.sections.length === 0 ? (
            <Clean report={report} />
          ) : (
            <Findings
              key={report.sheet.id}
              report={report}
              view={viewOf(state, report.sheet.id)}
              note={note}
              busy={state.writing !== null}
              onView={(view) => {
                commands.setView(report.sheet.id, view);
              }}
            />
          )}
          <Reading key={`reading ${report.sheet.id}`} tables={report.tables} />
        </>
      )}
      <Announcement report={report} age={again ? null : age} running={running} />
    </div>
  );
}
