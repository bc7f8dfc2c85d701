import type { CellRef, Decimal } from "../../plan";
import { placeOf } from "./place";

/** A cell that is wrong, and what it should hold; null when that is not known. */
export interface Suspect {
  readonly cell: CellRef;
  readonly expected: Decimal | null;
}

/** What is known of cells that were found wrong: the values each may have been meant to hold. */
export interface Suspects {
  /** True when the cell is wrong and nothing says what it should hold. */
  readonly unknown: (cell: CellRef) => boolean;
  /** The values that the cell should perhaps hold; none for a cell that nobody suspects. */
  readonly expected: (cell: CellRef) => readonly Decimal[];
}

/** Suspects from what rules reported. One report that knows no value leaves the cell unknown. */
export function suspectsFrom(reported: Iterable<Suspect>): Suspects {
  const unknown = new Set<number>();
  const expected = new Map<number, Decimal[]>();
  for (const { cell, expected: value } of reported) {
    const key = placeOf(cell);
    const known = expected.get(key);
    if (value === null) unknown.add(key);
    else if (known === undefined) expected.set(key, [value]);
    else known.push(value);
  }
  return {
    unknown: (cell) => unknown.has(placeOf(cell)),
    expected: (cell) => expected.get(placeOf(cell)) ?? NONE,
  };
}

const NONE: readonly Decimal[] = [];

/** No cell is suspected: that is known of the subject at hand alone. */
export const NO_SUSPECTS: Suspects = suspectsFrom([]);
