import { AmountsOfRow, type Amount, type AmountColumn, type Row, type Table } from "../../plan";
import { remembered } from "../../sums";
import { placeOf } from "./place";

export { hasAmount, hasText, workRows } from "../../sums";

/** Every amount of a table that stands for money. */
export function* amountFields(table: Table): Iterable<Amount> {
  for (const row of table.rows) {
    if (!mayHoldAmounts(row)) continue;
    for (const amount of row.amounts.values()) if (!isNameRepeated(row, amount)) yield amount;
  }
}

/** Those amounts that are neither blank nor plain whole numbers: few, in most tables, and among them nearly all that is odd. */
export const unplainAmounts = remembered((table: Table): readonly Amount[] => {
  const found: Amount[] = [];
  const isOdd = rowsWithOddAmounts(table);
  for (const row of table.rows) {
    if (!isOdd(row) || !mayHoldAmounts(row)) continue;
    const { amounts } = row;
    // Of amounts that are not held in columns nobody knows how plain they are.
    for (const amount of amounts instanceof AmountsOfRow ? amounts.odd : amounts.values())
      if (amount.state !== "blank" && !isNameRepeated(row, amount)) found.push(amount);
  }
  return found;
});

/** Tells the rows whose amounts are held in columns and all blank or plain from those in which another may be. */
function rowsWithOddAmounts(table: Table): (row: Row) => boolean {
  const columns = heldColumns(table);
  const [first] = columns;
  if (first === undefined) return () => true;
  const marks = new Uint8Array(table.range.bottom + 1 - first.top);
  for (const column of columns) column.markOdd(marks);
  return (row) => marks[row.row - first.top] !== 0 || row.amountColumns === null;
}

/** The columns in which the amounts of a table are held; none where they are not. */
export const heldColumns = remembered((table: Table): readonly AmountColumn[] => {
  for (const { amountColumns } of table.rows) if (amountColumns !== null) return amountColumns;
  return [];
});

/** The places of the plain whole numbers of a table that are kept as text, ascending. */
export function plainTextPlaces(table: Table): Float64Array {
  const columns = heldColumns(table).toSorted((a, b) => a.column - b.column);
  const places = new Float64Array(columns.length * table.rows.length);
  let count = 0;
  for (const row of table.rows) {
    if (!mayHoldAmounts(row)) continue;
    const start = placeOf({ row: row.row, column: 0 });
    for (const column of columns) {
      if (!column.isPlainText(row.row)) continue;
      if (row.kind === "category" && isNameRepeated(row, column.at(row.row))) continue;
      places[count++] = start + column.column;
    }
  }
  return places.subarray(0, count);
}

/** Rows that may hold amounts: not notes, headers typed again or column numbers. */
function mayHoldAmounts({ kind }: Row): boolean {
  return kind !== "note" && kind !== "repeated-header" && kind !== "column-numbers";
}

/** A category merged across the table comes out of some conversions with its name in every column. */
function isNameRepeated(row: Row, amount: Amount): boolean {
  return row.kind === "category" && amount.text === row.name?.text;
}
