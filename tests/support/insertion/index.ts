import fc from "fast-check";
import { insertTasks, taskToInsert, type TaskPlace, type TaskToInsert } from "../../../src/catalogue";
import { standardTasks } from "../../../src/knowledge";
import { Decimal, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { choices, type Choices, gridText, laidOut, randomPlan } from "../layouts";
import { afterInsertion, plansOf } from "./after-insertion";
import { brokenNumbers } from "./broken-numbers";
import { brokenSums } from "./broken-sums";
import { changedCells } from "./changed-cells";
import { changedRows } from "./changed-rows";
import { newFindings } from "./new-findings";
import { newTaskFaults } from "./new-task-faults";

const FAULTS = [newTaskFaults, changedRows, changedCells, brokenSums, brokenNumbers, newFindings];

/**
 * Puts random standard tasks into random tables of random layouts, and sees that each stands where it belongs, that all else is as
 * it was, that sums and numbers are right, and that the check says nothing new. What is refused leaves the sheet as it is, and
 * stands beside another table.
 * @param placeIn where in a table it goes, by a number to pick with; null for where it belongs
 * @returns how many of the layouts refused
 */
export function insertIntoLayouts(
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
  placeIn: (plan: Plan, pick: number) => TaskPlace | null,
): number {
  let refused = 0;
  fc.assert(
    fc.property(
      randomPlan,
      choices.map(certain),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (random, chosen, which, picked, pick) => {
        const { grid } = laidOut(random, chosen);
        const before = readSheet(grid);
        const plans = plansOf(before);
        const plan = plans[picked % Math.max(1, plans.length)];
        fc.pre(plan !== undefined);
        const asked = wanted(plan, which, placeIn(plan, pick));
        const insertion = insertTasks(plan, [asked]);
        if (insertion.noRoom !== null) {
          refused++;
          expect([insertion.edits, before.tables.length > 1]).toEqual([[], true]);
          return;
        }
        const after = afterInsertion(before, plan, asked, insertion);
        const faults = FAULTS.flatMap((faultsIn) => faultsIn(after));
        const shown =
          faults.length === 0 ? "" : `${asked.task.name}\n${gridText(grid)}\n=>\n${gridText(after.grid)}`;
        expect({ shown, faults }).toEqual({ shown: "", faults: [] });
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  return refused;
}

/** Without the single amount that nobody can tell, which is certain beside the one of a new task, and then a fault. */
function certain({ table, second, ...rest }: Choices): Choices {
  const plain = ({ values, ...others }: Choices["table"]): Choices["table"] => ({
    ...others,
    values: { ...values, lone: false },
  });
  return {
    ...rest,
    table: plain(table),
    second: second === null ? null : { ...second, table: plain(second.table) },
  };
}

/** A standard task with everything that a person would give: a lead agency where the tasks of the table name theirs. */
function wanted(plan: Plan, which: number, place: TaskPlace | null): TaskToInsert {
  const task = standardTasks[which % standardTasks.length];
  if (task === undefined) throw new Error("no standard tasks ship");
  const hasLeads = plan.rows.some(({ kind, lead }) => kind === "task" && lead !== null && lead.text !== "");
  return taskToInsert(plan, {
    task: { ...task, unit: task.unit ?? "Cuộc", lead: hasLeads ? "Sở Công Thương" : null },
    quantity: new Decimal(2),
    budget: new Decimal(10),
    other: new Decimal(5),
    ...(place === null ? {} : { place }),
  });
}
