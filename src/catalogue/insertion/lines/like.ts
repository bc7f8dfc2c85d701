import type { Plan, Row } from "../../../plan";
import type { Outline } from "../../../sums";
import { isPlainTask } from "./blocks";

/**
 * The last task of a category, else the last of the table, that can be seen: the height of a hidden row would hide the new one. The
 * last row of a table that has no task yet.
 */
export function taskLike(plan: Plan, tree: Outline, category: Row | null): Row {
  const own = category === null ? [] : tree.under(category.row);
  const isSeen = ({ row }: Row): boolean => !plan.grid.hiddenRows.has(row);
  const isTask = (row: Row): boolean => isPlainTask(plan, row);
  const like =
    own.findLast((row) => isTask(row) && isSeen(row)) ??
    plan.rows.findLast((row) => isTask(row) && isSeen(row)) ??
    plan.rows.findLast(({ kind }) => kind === "task") ??
    category ??
    plan.rows.at(-1);
  if (like === undefined) throw new RangeError("the table has no row to take formats from");
  return like;
}
