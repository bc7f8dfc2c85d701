import { ordinalOf, type Plan, type Row } from "../../../plan";
import { namedAgain } from "../../../sums";
import { isNew, type NewLine } from "../lines/new-line";

/** Rows that are numbered together, in the order of the sheet. */
export interface NumberGroup {
  /** What they stand under; null for nothing, or for several categories through which numbers run on. */
  readonly parent: Row | NewLine | null;
  readonly rows: readonly (Row | NewLine)[];
}

/** Rows by what they stand under: a category named again after a header typed again is the same one. */
export function groupsByParent(plan: Plan, rows: readonly (Row | NewLine)[]): readonly NumberGroup[] {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  const again = namedAgain(plan);
  const parentOf = (one: Row | NewLine): Row | NewLine | null => {
    if (isNew(one) && (one.parent === null || isNew(one.parent))) return one.parent;
    const row = isNew(one) ? (one.parent as Row).row : one.parent;
    return row === null ? null : (byRow.get(again.get(row) ?? row) ?? null);
  };
  const groups = new Map<Row | NewLine | null, (Row | NewLine)[]>();
  for (const one of rows) {
    const parent = parentOf(one);
    groups.set(parent, [...(groups.get(parent) ?? []), one]);
  }
  return [...groups].map(([parent, members]) => ({ parent, rows: members }));
}

/** Whether tasks are numbered on from one category to the next. */
export function numbersRunOn(tasks: readonly Row[]): boolean {
  let last: { readonly parent: number | null; readonly value: number } | null = null;
  for (const task of tasks) {
    const value = ordinalOf(task)?.value ?? null;
    if (value === null) continue;
    if (last !== null && last.parent !== task.parent) return value !== 1 && value === last.value + 1;
    last = { parent: task.parent, value };
  }
  return false;
}
