import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type JSX } from "react";
import { planFill } from "../../fill";
import type { Plan } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { PaneState } from "../state/pane-state";
import { useAfter } from "../theme/use-after";
import { useWords } from "../words/use-words";
import { FIRST_CHOICES } from "./fill-choices";
import { FillList } from "./fill-list";
import { FillSummary } from "./fill-summary";
import { LeftOutList } from "./left-out-list";
import { NewColumnsChoice } from "./new-columns-choice";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** Changes of the sheet come in a hurry while somebody types: it is read again once they pause. */
const PAUSE_MS = 400;

/** The page Điền: what can be filled, each change before it is made, and the total in words. */
export function FillPage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const { activeSheet, fillings, writing, note } = state;
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const filling = activeSheet === null ? undefined : fillings.get(activeSheet);
  const missing = activeSheet !== null && filling === undefined && writing === null;
  useEffect(() => {
    if (!missing) return undefined;
    const timer = setTimeout(() => void commands.readForFilling(activeSheet), PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [missing, activeSheet, commands]);
  const read = filling?.kind === "read" ? filling : null;
  const proposals = useMemo(
    () => (read === null ? [] : plansOf(read.sheet.tables).map((plan) => planFill(plan, choices))),
    [read, choices],
  );
  const slow = useAfter(filling?.kind === "reading", 500);
  const share = filling?.kind === "reading" ? filling.share : 0;
  if (activeSheet === null) return <div className={styles.page} />;
  const progress = say("fill.reading", { percent: Math.round(share * 100) });
  return (
    <div className={styles.page}>
      {slow && (
        <div>
          <ProgressBar aria-label={progress} value={share} />
          <Text size={200}>{progress}</Text>
        </div>
      )}
      {read !== null && (
        <>
          <NewColumnsChoice proposals={proposals} choices={choices} onChoose={setChoices} />
          <FillList
            proposals={proposals}
            choices={choices}
            busy={writing !== null}
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

function plansOf(tables: readonly { readonly kind: string }[]): readonly Plan[] {
  return tables.filter((table): table is Plan => table.kind === "plan");
}
