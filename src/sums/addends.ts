import type { Amount, Row } from "../plan";
import type { Outline } from "./outline";

/**
 * The amounts of one column whose sum a category, or the whole table (`null`), must come to: each task once.
 * A task with components counts its own amount, and theirs when its own is blank; a category whose tasks state nothing
 * in the column is itself the task.
 */
export function addends(outline: Outline, under: number | null, column: number): readonly Amount[] {
  const rows = under === null ? outline.roots : outline.under(under);
  return rows.flatMap((row) => amountsUnder(outline, row, column));
}

/** The same for one row and what stands under it. */
export function amountsUnder(outline: Outline, row: Row, column: number): readonly Amount[] {
  const own = row.amounts.get(column);
  const stated = own !== undefined && own.state !== "blank";
  if (stated && row.kind !== "category") return [own];
  const inner = addends(outline, row.row, column);
  if (stated && inner.every((amount) => amount.state === "blank")) return [own];
  return inner.length > 0 || own === undefined ? inner : [own];
}
