import { atOnce, type Plan, type Sheet, type Steps, type Words } from "../../plan";
import {
  comparisonNotes,
  compareInSteps,
  countedTogether,
  misfits,
  spendingOf,
  yearOf,
  type ChosenProgramme,
  type Comparison,
  type ComparisonNote,
  type PlanTask,
  type ProgrammeWarning,
  type ProgrammeTask,
  type TaskMatch,
} from "../../programme";

/** What a rule needs to be told to hold a plan against the programme. */
interface Given {
  readonly programme: ChosenProgramme | null;
}

/** The same, for what is counted over all plans of a sheet. */
interface GivenOnSheet extends Given {
  readonly sheet: Sheet;
}

const made = new WeakMap<Plan, WeakMap<ChosenProgramme, Comparison>>();

/** A plan held against the programme; null without one, and for the table of a programme itself. Worked out once. */
export function comparisonOf(plan: Plan, { programme }: Given): Comparison | null {
  return programme === null || plan.planKind === "programme"
    ? null
    : atOnce(comparedInSteps(plan, programme));
}

/** Holds the plans of a sheet against the programme before rules ask for it: each of them would wait for all of it in one step. */
export function* prepareComparisons({ sheet, programme }: GivenOnSheet): Steps<void> {
  if (programme === null) return;
  for (const plan of plansOf(sheet)) yield* comparedInSteps(plan, programme);
}

function* comparedInSteps(plan: Plan, chosen: ChosenProgramme): Steps<Comparison> {
  const ofPlan = made.get(plan) ?? new WeakMap<ChosenProgramme, Comparison>();
  const known = ofPlan.get(chosen);
  if (known !== undefined) return known;
  const comparison = yield* compareInSteps(plan, chosen, []);
  made.set(plan, ofPlan.set(chosen, comparison));
  return comparison;
}

/** The comparisons of all plans of a sheet, in its order. */
export function comparisonsOn({ sheet, programme }: GivenOnSheet): readonly Comparison[] {
  return plansOf(sheet).flatMap((plan) => comparisonOf(plan, { programme }) ?? []);
}

/** Those of the plans that count together with one: its own, and the other plans of its year on the sheet. */
export function countedWith(own: Comparison, context: GivenOnSheet): readonly Comparison[] {
  return countedTogether(own, comparisonsOn(context));
}

/** A task of a plan with the task of the programme that it carries out, and the cell of its name. */
export interface Pair {
  readonly planTask: PlanTask;
  readonly task: ProgrammeTask;
  readonly name: Words;
}

/** The tasks of a plan that were matched. */
export function pairsOf({ matching }: Comparison): readonly Pair[] {
  return matching.matches.flatMap(({ planTask, found }) => {
    const { name } = planTask.row;
    return found === null || name === null ? [] : [{ planTask, task: found.task, name }];
  });
}

/** The rows of several plans that carry out one task of the programme, each with its plan. */
export function rowsOf(
  { id }: ProgrammeTask,
  comparisons: readonly Comparison[],
): readonly { readonly of: Plan; readonly row: PlanTask }[] {
  return comparisons.flatMap(({ plan, matching }) =>
    (matching.byTask.get(id) ?? []).map((row) => ({ of: plan, row })),
  );
}

/** The likeness from which a name that was not matched is still taken to be meant for one of the programme. */
export const NEAR = 0.5;

/** The task of the programme that an unmatched name may be meant for; null where nothing is near, or a person said it is none. */
export function nearTask({ how, runnerUp }: TaskMatch): ProgrammeTask | null {
  return how === "none" && runnerUp !== null && runnerUp.score >= NEAR ? runnerUp.task : null;
}

/** What the plans of a sheet were not held against, each once. */
export function notesOf(sheet: Sheet, programme: ChosenProgramme | null): readonly ComparisonNote[] {
  const plans = plansOf(sheet);
  if (programme === null) return plans.length === 0 ? [] : comparisonNotes(null);
  return eachOnce(
    comparisonsOn({ sheet, programme }).flatMap((own) =>
      comparisonNotes({ ...own, beside: besides(own, { sheet, programme }) }),
    ),
  );
}

function besides(own: Comparison, given: GivenOnSheet): Comparison["beside"] {
  return countedWith(own, given).flatMap(({ plan, matching }) =>
    plan === own.plan ? [] : [spendingOf(plan, matching)],
  );
}

/** What speaks against the programme being the right one for the plans of a sheet, each once. */
export function misfitsOf(sheet: Sheet, programme: ChosenProgramme | null): readonly ProgrammeWarning[] {
  if (programme === null) return [];
  return eachOnce(
    plansOf(sheet).flatMap((plan) => misfits(programme.programme, plan, programme.year ?? yearOf(plan))),
  );
}

/** The plans that are held against a programme: not one that is itself the table of a programme. */
function plansOf({ tables }: Sheet): readonly Plan[] {
  return tables.filter((table): table is Plan => table.kind === "plan" && table.planKind !== "programme");
}

function eachOnce<One>(all: readonly One[]): readonly One[] {
  const said = new Set<string>();
  return all.filter((one) => said.size < said.add(JSON.stringify(one)).size);
}
