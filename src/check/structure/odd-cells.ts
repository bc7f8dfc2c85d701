import { isPlainUnicode } from "../../knowledge";
import { isCellError, type AmountColumn, type CellRef, type Table } from "../../plan";
import { remembered } from "../../sums";
import { heldColumns } from "../engine/table-rows";

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
export const oddCells = remembered((table: Table): OddCells => {
  const { grid, range } = table;
  const amounts: AmountColumn[] = [];
  for (const column of heldColumns(table)) amounts[column.column - range.left] = column;
  const errors: ErrorCell[] = [];
  const texts: OddText[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const held = amounts[column - range.left];
    for (let row = range.top; row <= range.bottom; row++) {
      // Nothing is odd about a plain number, and most cells of a large table hold one.
      if (held?.isPlain(row) === true) continue;
      const value = grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
      if (typeof value === "string") {
        if (!isPlainUnicode(value)) texts.push({ cell: { row, column }, text: value });
      } else if (isCellError(value)) errors.push({ cell: { row, column }, error: value.error });
    }
  }
  return { errors: inReadingOrder(errors), texts: inReadingOrder(texts) };
});

function inReadingOrder<At extends { readonly cell: CellRef }>(found: readonly At[]): readonly At[] {
  return found.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
