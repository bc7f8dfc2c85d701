import { isPlainUnicode } from "../../knowledge";
import { isCellError, type CellRef, type Table } from "../../plan";
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

/** The cells of a table that are odd by themselves, in reading order; found together, for to look at every cell takes long. */
export const oddCells = remembered(({ grid, range }: Table): OddCells => {
  const errors: ErrorCell[] = [];
  const texts: OddText[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const values = grid.values[row - grid.origin.row] ?? [];
    for (let column = range.left; column <= range.right; column++) {
      const value = values[column - grid.origin.column] ?? null;
      if (typeof value === "string") {
        if (!isPlainUnicode(value)) texts.push({ cell: { row, column }, text: value });
      } else if (isCellError(value)) errors.push({ cell: { row, column }, error: value.error });
    }
  }
  return { errors, texts };
});
