import { planFillInSteps, type FillOptions, type FillProposal } from "../../fill";
import { within, type Plan, type Steps } from "../../plan";
import { inSlices, type SliceOptions } from "./in-slices";

/**
 * Works out what would be filled in each table of a sheet, in slices between which the pane draws.
 * @throws ExcelProblem "stopped"
 */
export function planFillings(
  plans: readonly Plan[],
  choices: FillOptions,
  options: SliceOptions,
): Promise<readonly FillProposal[]> {
  return inSlices(allInSteps(plans, choices), options);
}

function* allInSteps(plans: readonly Plan[], choices: FillOptions): Steps<readonly FillProposal[]> {
  const proposals: FillProposal[] = [];
  for (const [at, plan] of plans.entries())
    proposals.push(yield* within(planFillInSteps(plan, choices), at / plans.length, (at + 1) / plans.length));
  return proposals;
}
