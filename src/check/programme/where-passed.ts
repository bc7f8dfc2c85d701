import { Decimal, type CellRef, type Plan } from "../../plan";

/** What one row of a plan, or of one that counts with it, adds to a task of the programme; `least` where a suspect cell may be meant to hold less. */
export interface Added {
  readonly value: Decimal;
  readonly least: Decimal;
  readonly cell: CellRef;
  readonly of: Plan;
}

/** More than was approved. */
export interface Passed {
  /** The cell with which it is passed, and its plan. */
  readonly cell: CellRef;
  readonly of: Plan;
  /** The other cells that take part. */
  readonly related: readonly CellRef[];
  /** What all rows come to. */
  readonly planned: Decimal;
  /** By how much it is too much, earlier years counted in. */
  readonly over: Decimal;
}

/** Where the rows of a plan, on top of the earlier years, pass what was approved; null where they do not, or not surely. */
export function wherePassed(added: readonly Added[], before: Decimal, approved: Decimal): Passed | null {
  let reached = before;
  let least = before;
  let passing: Added | null = null;
  for (const one of added) {
    reached = reached.plus(one.value);
    least = least.plus(one.least);
    if (passing === null && Decimal.min(least, reached).greaterThan(approved)) passing = one;
  }
  if (passing === null) return null;
  const { cell, of } = passing;
  const related = added.flatMap((one) => (one.cell === cell ? [] : [one.cell]));
  return { cell, of, related, planned: reached.minus(before), over: reached.minus(approved) };
}
