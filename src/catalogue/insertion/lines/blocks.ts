import { saysOfWhich } from "../../../knowledge";
import type { Plan, Row } from "../../../plan";
import { categoriesThemselves, hasAmount, type Outline } from "../../../sums";

/** The last row that stands under another, however deep; null where none does. */
export function lastOf(tree: Outline, row: Row): Row | null {
  const last = tree.under(row.row).at(-1);
  return last === undefined ? null : (lastOf(tree, last) ?? last);
}

/** The last row of a task with its components, and the lines that break its amounts down ("Trong đó: …"). */
export function endOf(plan: Plan, tree: Outline, task: Row): number {
  let end = (lastOf(tree, task) ?? task).row;
  for (const row of plan.rows) if (row.row === end + 1 && breaksDown(row, task)) end = row.row;
  return end;
}

function breaksDown(row: Row, task: Row): boolean {
  if (row.kind !== "note" || row.parent !== task.row) return false;
  return saysOfWhich(row.name?.text ?? "") || hasAmount(row);
}

/** Whether a row is a task of a category, or of a table without any: no category that is itself a task. */
export function isPlainTask(plan: Plan, row: Row): boolean {
  return row.kind === "task" && !categoriesThemselves(plan).has(row);
}

/** The row of a table at a row of the sheet; null where it has none. */
export function rowAt(plan: Plan, row: number | null): Row | null {
  return row === null ? null : (plan.rows.find((one) => one.row === row) ?? null);
}
