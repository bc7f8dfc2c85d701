import { sum, type Decimal, type Plan, type Row } from "../../../plan";
import { outline } from "../../../sums";
import { amountsOf } from "../cells/task-words";
import { isNew, type NewLine } from "../lines/new-line";

/** Whether a new row stands under a category, however deep; null for the whole table. */
export function isWithin(plan: Plan, { parent }: NewLine, of: Row | NewLine | null): boolean {
  if (of === null || parent === of) return true;
  if (parent === null) return false;
  if (isNew(parent)) return isWithin(plan, parent, of);
  return !isNew(of) && outline(plan).above(parent).includes(of);
}

/** What new rows add to a sum down a column; null where they state nothing there. */
export function addedUnder(
  plan: Plan,
  lines: readonly NewLine[],
  of: Row | NewLine | null,
  column: number,
): Decimal | null {
  const amounts = lines.flatMap((line) =>
    line.content.kind === "task" && isWithin(plan, line, of)
      ? (amountsOf(plan, line.content.task).get(column) ?? [])
      : [],
  );
  return amounts.length === 0 ? null : sum(amounts);
}
