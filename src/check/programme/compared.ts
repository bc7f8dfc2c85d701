import type { Plan, Sheet, Words } from "../../plan";
import {
  comparisonNotes,
  compareWithProgramme,
  misfits,
  yearOf,
  type ChosenProgramme,
  type Comparison,
  type ComparisonNote,
  type PlanTask,
  type ProgrammeWarning,
  type ProgrammeTask,
  type TaskMatch,
} from "../../programme";
import { remembered } from "../../sums";

/** What a rule needs to be told to hold a plan against the programme. */
interface Given {
  readonly programme: ChosenProgramme | null;
}

/** A plan held against the programme; null without one, and for the table of a programme itself. */
export function comparisonOf(plan: Plan, { programme }: Given): Comparison | null {
  return programme === null || plan.planKind === "programme" ? null : compared(plan)(programme);
}

const compared = remembered((plan: Plan) =>
  remembered((chosen: ChosenProgramme) => compareWithProgramme(plan, chosen)),
);

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

/** The likeness from which a name that was not matched is still taken to be meant for one of the programme. */
export const NEAR = 0.5;

/** The task of the programme that an unmatched name may be meant for; null where nothing is near, or a person said it is none. */
export function nearTask({ how, runnerUp }: TaskMatch): ProgrammeTask | null {
  return how === "none" && runnerUp !== null && runnerUp.score >= NEAR ? runnerUp.task : null;
}

/** What the plans of a sheet were not held against, each once. */
export function notesOf(sheet: Sheet, programme: ChosenProgramme | null): readonly ComparisonNote[] {
  return eachOnce(plansOf(sheet).flatMap((plan) => comparisonNotes(comparisonOf(plan, { programme }))));
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

function eachOnce<One extends { readonly kind: string }>(all: readonly One[]): readonly One[] {
  return all.filter((one, at) => all.findIndex(({ kind }) => kind === one.kind) === at);
}
