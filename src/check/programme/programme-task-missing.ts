import type { CellRef, Plan } from "../../plan";
import { categoriesOf, isDue, spentEarlier, type Comparison, type ProgrammeTask } from "../../programme";
import { bareName } from "../../knowledge";
import { rule } from "../engine/rule";
import { comparisonOf, comparisonsOn, nearTask } from "./compared";

/**
 * A task that the programme wants done every year, or in this listed year, and that the plan lacks. What earlier years have used up
 * is not missed, nor is what a name that is nearly its own may be meant for: that name is reported already.
 */
export const programmeTaskMissing = rule({
  id: "programme-task-missing",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-task-missing"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    const year = comparison?.year ?? null;
    if (comparison === null || year === null) return;
    // What one of the plans of a sheet has none of them lacks.
    const others = comparisonsOn(context);
    if (others[0] !== comparison) return;
    const done = new Set(others.flatMap(doneOrMeant));
    for (const task of comparison.matching.programme.tasks) {
      const { schedule } = task;
      if (schedule === null || !isDue(schedule, year) || done.has(task) || isUsedUp(task, comparison))
        continue;
      const data = { name: task.name, time: schedule.text, year: String(year) };
      yield { severity: "info", cell: categoryCell(plan, task, comparison), data };
    }
  },
});

function doneOrMeant({ matching }: Comparison): readonly ProgrammeTask[] {
  return matching.matches.flatMap((match) => match.found?.task ?? nearTask(match) ?? []);
}

function isUsedUp({ id, quantity }: ProgrammeTask, { earlier }: Comparison): boolean {
  const before = spentEarlier(earlier, id)?.quantity ?? null;
  return quantity !== null && before?.greaterThanOrEqualTo(quantity) === true;
}

/** The name of the plan's category that it belongs under; null where the plan has none of its categories. */
function categoryCell({ rows }: Plan, { category }: ProgrammeTask, { matching }: Comparison): CellRef | null {
  const inProgramme = categoriesOf(matching.programme);
  const own = category.at(-1);
  if (own === undefined) return null;
  const names = rows.flatMap(({ kind, name }) => (kind === "category" ? (name ?? []) : []));
  return names.find(({ text }) => inProgramme(bareName(text)) === own)?.cell ?? null;
}
