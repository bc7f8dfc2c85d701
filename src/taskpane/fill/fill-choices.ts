import type { FillAs, NewShare, Spelling } from "../../fill";
import { USUAL_SPELLING } from "../../fill";

/** What a person chose on the page Điền. */
export interface FillChoices {
  readonly as: FillAs;
  readonly spelling: Spelling;
  /** Percentages that new columns shall show; none unless asked for. */
  readonly newColumns: readonly NewShare[];
  readonly declined: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

export const FIRST_CHOICES: FillChoices = {
  as: "formulas",
  spelling: USUAL_SPELLING,
  newColumns: [],
  declined: new Set(),
  chosen: new Set(),
};

/** The choices after changes were ticked, or unticked. */
export function withTicked(choices: FillChoices, ids: readonly string[], ticked: boolean): FillChoices {
  const declined = new Set(choices.declined);
  const chosen = new Set(choices.chosen);
  for (const id of ids) {
    (ticked ? chosen : declined).add(id);
    (ticked ? declined : chosen).delete(id);
  }
  return { ...choices, declined, chosen };
}
