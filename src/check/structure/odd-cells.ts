import { isPlainUnicode } from "../../knowledge";
import { isCellError, type CellRef, type CellValue, type Table } from "../../plan";
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
  const amounts = heldColumns(table);
  const held = new Set(amounts.map(({ column }) => column));
  const others: number[] = [];
  for (let column = range.left; column <= range.right; column++) if (!held.has(column)) others.push(column);
  /** The text last found plain in each column. */
  const plain: (string | undefined)[] = [];
  const errors: ErrorCell[] = [];
  const texts: OddText[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const values = valuesOf(row);
    for (const column of others) look(row, column, values);
  }
  // Nothing is odd about a plain number, and most cells of a large table hold one.
  for (const amount of amounts) {
    for (const row of amount.unplainRows(range.top, range.bottom)) look(row, amount.column, valuesOf(row));
  }
  return { errors: inReadingOrder(errors), texts: inReadingOrder(texts) };

  function valuesOf(row: number): readonly CellValue[] {
    return grid.values[row - grid.origin.row] ?? [];
  }

  function look(row: number, column: number, values: readonly CellValue[]): void {
    const value = values[column - grid.origin.column] ?? null;
    if (typeof value === "string") {
      // Units repeat, row after row.
      if (value === plain[column - range.left]) return;
      if (isShortNumber(value)) return;
      if (isPlainUnicode(value)) plain[column - range.left] = value;
      else texts.push({ cell: { row, column }, text: value });
    } else if (isCellError(value)) errors.push({ cell: { row, column }, error: value.error });
  }
});

/** Numbers of rows and quantities: there is one in most rows. */
function isShortNumber(text: string): boolean {
  const { length } = text;
  if (length > 3) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function inReadingOrder<At extends { readonly cell: CellRef }>(found: readonly At[]): readonly At[] {
  return found.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
