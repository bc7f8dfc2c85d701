import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AddedSheet } from "../../excel";
import type { Plan } from "../../plan";
import { comparisonNotes, type Comparison, type KeptProgramme } from "../../programme";
import { FillProgress } from "../fill/fill-progress";
import { FillStopped } from "../fill/fill-stopped";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { Deviations } from "./deviations/deviations";
import { Envelopes } from "./left/envelopes";
import { LeftSection } from "./left/left-section";
import { PlanMatches } from "./matches/plan-matches";
import { noteWords } from "./programme-words";
import { useComparison } from "./use-comparison";

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
  const { result, settled, share, stop, again } = useComparison(plan, kept, onSheet);
  const sheetId = plan.grid.sheet.id;
  return (
    <>
      <FillProgress doing={share === null ? null : "comparing"} share={share ?? 0} onStop={stop} />
      {share === null && !settled && <FillStopped what="comparing" onAgain={again} />}
      {result !== null && <Notes comparison={result.comparison} />}
      {result !== null && <Envelopes {...result} />}
      <Deviations state={state} sheetId={sheetId} />
      {result !== null && <PlanMatches kept={kept} matching={result.comparison.matching} sheetId={sheetId} />}
      {result !== null && <LeftSection {...result} onAdded={onAdded} />}
    </>
  );
}

/** What the plan was not held against, and what was done to hold it. */
function Notes({ comparison }: { readonly comparison: Comparison }): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const notes = comparisonNotes(comparison);
  const units = { programme: comparison.matching.programme.moneyUnit, plan: comparison.plan.moneyUnit };
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <Text key={JSON.stringify(note)} size={200}>
          {noteWords(note, words, units)}
        </Text>
      ))}
    </div>
  );
}
