import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useCommands } from "../commands/use-commands";
import { useReadSheet } from "../commands/use-read-sheet";
import type { PaneState } from "../state/pane-state";
import { FIRST_CHOICES } from "./fill-choices";
import { FillList } from "./fill-list";
import { FillProgress } from "./fill-progress";
import { FillStopped } from "./fill-stopped";
import { FillSummary } from "./fill-summary";
import { LeftOutList } from "./left-out-list";
import { NewColumnsChoice } from "./new-columns-choice";
import { useProposals } from "./use-proposals";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** The page Điền: what can be filled, each change before it is made, and the total in words. */
export function FillPage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { activeSheet, writing, note } = state;
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const filling = useReadSheet(state);
  const read = filling?.kind === "read" ? filling : null;
  const { result: proposals, settled, share, stop, again } = useProposals(read?.sheet ?? null, choices);
  if (activeSheet === null) return <div className={styles.page} />;
  const reading = filling?.kind === "reading";
  return (
    <div className={styles.page}>
      <FillProgress
        key={reading ? "reading" : "planning"}
        doing={reading ? "reading" : share === null ? null : "planning"}
        share={reading ? filling.share : (share ?? 0)}
        onStop={() => {
          if (reading) commands.stopReadingForFilling();
          else stop();
        }}
      />
      {filling?.kind === "failed" && (
        <FillStopped what="reading" onAgain={() => void commands.readForFilling(activeSheet)} />
      )}
      {read !== null && share === null && !settled && <FillStopped what="planning" onAgain={again} />}
      {read !== null && proposals !== null && (
        <>
          <NewColumnsChoice proposals={proposals} choices={choices} onChoose={setChoices} />
          <FillList
            proposals={proposals}
            choices={choices}
            busy={writing !== null || !settled}
            onChoose={setChoices}
            onFill={(edits) => void commands.writeEdits(edits, read.seen)}
          />
          <LeftOutList proposals={proposals} sheetId={activeSheet} />
          <FillSummary
            proposals={proposals}
            choices={choices}
            sheetId={activeSheet}
            busy={writing !== null}
            note={note}
            onChoose={setChoices}
          />
        </>
      )}
    </div>
  );
}
