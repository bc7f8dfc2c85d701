import type { CellRef } from "../../plan";

/** Sheets have 16,384 columns. */
const COLUMNS = 16_384;

/** The place of a cell in its sheet as one number, which grows as the eye reads: row by row, from the left. */
export function placeOf({ row, column }: CellRef): number {
  return row * COLUMNS + column;
}

/** The cell at a place. */
export function cellAtPlace(place: number): CellRef {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}
