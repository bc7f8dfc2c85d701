import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { AddedSheet } from "../../excel";
import type { Plan } from "../../plan";
import {
  chosenFrom,
  comparisonNotes,
  compareWithProgramme,
  remaining,
  type KeptProgramme,
} from "../../programme";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { Deviations } from "./deviations/deviations";
import { Envelopes } from "./left/envelopes";
import { LeftSection } from "./left/left-section";
import { Matches } from "./matches/matches";
import { noteWords } from "./programme-words";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ComparedProps {
  readonly state: PaneState;
  readonly kept: KeptProgramme;
  readonly plan: Plan;
  /** The plans of its sheet: those of its year are counted with it. */
  readonly onSheet: readonly Plan[];
  readonly onAdded: (added: AddedSheet) => void;
}

/** A plan held against the programme: at a glance, where it leaves it, what its tasks were taken for, and what is left. */
export function Compared({ state, kept, plan, onSheet, onAdded }: ComparedProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const comparison = useMemo(
    () => compareWithProgramme(plan, chosenFrom(kept), onSheet),
    [plan, kept, onSheet],
  );
  const left = useMemo(() => remaining(comparison), [comparison]);
  const sheetId = plan.grid.sheet.id;
  const units = { programme: kept.programme.moneyUnit, plan: plan.moneyUnit };
  const notes = comparisonNotes(comparison);
  return (
    <>
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map((note) => (
            <Text key={note.kind} size={200}>
              {noteWords(note, words, units)}
            </Text>
          ))}
        </div>
      )}
      <Envelopes comparison={comparison} left={left} />
      <Deviations state={state} sheetId={sheetId} />
      <Matches kept={kept} matching={comparison.matching} sheetId={sheetId} />
      <LeftSection comparison={comparison} left={left} onAdded={onAdded} />
    </>
  );
}
