import { isPlain, type Amount, type Row, type Table } from "../../plan";
import { remembered } from "../../sums";

export { hasAmount, hasText, workRows } from "../../sums";

/** Rows that may hold amounts: not notes, headers typed again or column numbers. */
export const amountFields = remembered((table: Table): readonly Amount[] => {
  const fields: Amount[] = [];
  for (const row of table.rows) {
    if (row.kind === "note" || row.kind === "repeated-header" || row.kind === "column-numbers") continue;
    for (const amount of row.amounts.values()) if (!isNameRepeated(row, amount)) fields.push(amount);
  }
  return fields;
});

/** Those amounts that are neither blank nor plain whole numbers: few, in most tables, and among them nearly all that is odd. */
export const unplainAmounts = remembered((table: Table): readonly Amount[] =>
  amountFields(table).filter((amount) => amount.state !== "blank" && !isPlain(amount)),
);

/** A category merged across the table comes out of some conversions with its name in every column. */
function isNameRepeated(row: Row, amount: Amount): boolean {
  return row.kind === "category" && amount.text === row.name?.text;
}
