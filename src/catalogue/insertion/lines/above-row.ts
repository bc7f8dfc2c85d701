import { mergeAt, type Column, type Plan, type Row } from "../../../plan";
import { isContent, type Outline } from "../../../sums";
import { endOf, isPlainTask, lastOf, rowAt } from "./blocks";
import type { NewLine } from "./new-line";

/** Where a task stands among the rows of a table. */
export type Spot = Pick<NewLine, "above" | "parent" | "last">;

/**
 * Where a task goes that a person wants right above a row, so that no task is torn from its components and none stands outside the
 * categories: above the task that the row is or is a part of; above any other row after the task that comes before it; where none
 * does, above the next task below.
 */
export function spotAbove(plan: Plan, tree: Outline, row: Row): Spot | null {
  const own = taskOf(plan, tree, row);
  if (own !== null) return rightAbove(plan, own);
  const before = plan.rows.findLast((one) => one.row < row.row && isContent(one));
  const task = before === undefined ? null : taskOf(plan, tree, before);
  if (task !== null) {
    const end = endOf(plan, tree, task);
    return { above: end + 1, parent: rowAt(plan, task.parent), last: lastOf(tree, task) ?? task };
  }
  if (before?.kind === "category" && tree.under(before.row).length === 0)
    return { above: before.row + 1, parent: before, last: null };
  const next = plan.rows.find((one) => one.row > row.row && isPlainTask(plan, one));
  if (next !== undefined) return rightAbove(plan, next);
  const last = plan.rows.findLast((one) => isPlainTask(plan, one));
  return last === undefined ? null : rightAbove(plan, last);
}

function rightAbove(plan: Plan, task: Row): Spot {
  const first = firstSharing(plan, task);
  return { above: first.row, parent: rowAt(plan, first.parent), last: null };
}

/** The first of the tasks that share a name, a quantity or an amount in one merged cell: nothing of its own could stand among them. */
function firstSharing(plan: Plan, task: Row): Row {
  const columns = plan.columns.filter(({ role }) => OWN.has(role));
  const tops = columns.map(({ column }) => mergeAt(plan.grid, { row: task.row, column })?.top ?? task.row);
  const top = Math.min(task.row, ...tops);
  const first = plan.rows.find((row) => row.row >= top && isPlainTask(plan, row)) ?? task;
  return first.row < task.row ? firstSharing(plan, first) : first;
}

const OWN: ReadonlySet<Column["role"]> = new Set(["number", "name", "quantity", "total", "funding"]);

/** The task that a row is or is a part of; null for rows of other kinds. */
function taskOf(plan: Plan, tree: Outline, row: Row): Row | null {
  if (!isContent(row)) return null;
  return [...tree.above(row), row].find((one) => isPlainTask(plan, one)) ?? null;
}
