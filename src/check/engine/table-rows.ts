import { AmountsOfRow, type Amount, type AmountColumn, type Row, type Table } from "../../plan";
import { remembered } from "../../sums";

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
  for (const row of table.rows) {
    if (!mayHoldAmounts(row)) continue;
    const { amounts } = row;
    // Of amounts that are not held in columns nobody knows how plain they are.
    for (const amount of amounts instanceof AmountsOfRow ? amounts.odd : amounts.values())
      if (amount.state !== "blank" && !isNameRepeated(row, amount)) found.push(amount);
  }
  return found;
});

/** Tells every plain whole number of a table that is kept as text by its row and column, in reading order. */
export function eachPlainText(table: Table, tell: (column: AmountColumn, row: number) => void): void {
  for (const row of table.rows) {
    const { amounts } = row;
    if (!mayHoldAmounts(row) || !(amounts instanceof AmountsOfRow)) continue;
    for (const column of amounts.columns) {
      if (!column.isPlainText(row.row)) continue;
      if (row.kind !== "category" || !isNameRepeated(row, column.at(row.row))) tell(column, row.row);
    }
  }
}

/** Rows that may hold amounts: not notes, headers typed again or column numbers. */
function mayHoldAmounts({ kind }: Row): boolean {
  return kind !== "note" && kind !== "repeated-header" && kind !== "column-numbers";
}

/** A category merged across the table comes out of some conversions with its name in every column. */
function isNameRepeated(row: Row, amount: Amount): boolean {
  return row.kind === "category" && amount.text === row.name?.text;
}
