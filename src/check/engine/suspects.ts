import { cellKey, type CellRef, type Decimal } from "../../plan";

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
  const unknown = new Set<string>();
  const expected = new Map<string, Decimal[]>();
  for (const { cell, expected: value } of reported) {
    const key = cellKey(cell);
    if (value === null) unknown.add(key);
    else expected.set(key, [...(expected.get(key) ?? []), value]);
  }
  return {
    unknown: (cell) => unknown.has(cellKey(cell)),
    expected: (cell) => expected.get(cellKey(cell)) ?? [],
  };
}
