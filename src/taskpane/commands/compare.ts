import type { Plan } from "../../plan";
import {
  chosenFrom,
  compareInSteps,
  remaining,
  type Comparison,
  type KeptProgramme,
  type Remaining,
} from "../../programme";
import { inSlices, type SliceOptions } from "./in-slices";

/** A plan held against the programme, and what is left of that. */
export interface Compared {
  readonly comparison: Comparison;
  readonly left: Remaining;
}

/**
 * Holds a plan against the programme in slices, between which the pane draws.
 * @param onSheet the plans of its sheet: those of its year are counted with it
 * @throws ExcelProblem "stopped"
 */
export async function compare(
  plan: Plan,
  kept: KeptProgramme,
  onSheet: readonly Plan[],
  options: SliceOptions,
): Promise<Compared> {
  const comparison = await inSlices(compareInSteps(plan, chosenFrom(kept), onSheet), options);
  return { comparison, left: remaining(comparison) };
}
