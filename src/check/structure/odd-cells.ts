import { cellAt, isCellError, type CellRef, type Table } from "../../plan";
import { remembered } from "../../sums";

/** A cell that shows an Excel error. */
export interface ErrorCell {
  readonly cell: CellRef;
  readonly error: string;
}

/** A cell whose text may not be Unicode as everybody types it. */
export interface OddText {
  readonly cell: CellRef;
  readonly text: string;
}

interface OddCells {
  readonly errors: readonly ErrorCell[];
  readonly texts: readonly OddText[];
}

/** The cells of a table that are odd by themselves, in reading order. */
export const oddCells = remembered(({ grid, odd }: Table): OddCells => {
  const errors: ErrorCell[] = [];
  const texts: OddText[] = [];
  for (const cell of odd) {
    const { value } = cellAt(grid, cell);
    if (isCellError(value)) errors.push({ cell, error: value.error });
    else if (typeof value === "string") texts.push({ cell, text: value });
  }
  return { errors, texts };
});
