import { Decimal, sum, type Amount, type FundingClass, type Row, type Table } from "../plan";
import { addends } from "./addends";
import { moneyColumns } from "./columns";
import { outline } from "./outline";

/** What a table, or a row of it, comes to, in the table's unit; null where it states nothing. */
export interface Sums {
  readonly total: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
}

/** The sums over the tasks of a table, each task once. Amounts that could not be read are left out. */
export function planSums(table: Table): Sums {
  const tree = outline(table);
  const of = (part: "total" | FundingClass): Decimal | null =>
    sumOfRead(moneyColumns(table, part).flatMap(({ column }) => addends(tree, null, column)));
  return { total: of("total"), budget: of("state"), other: of("other") };
}

/** What one row states: its total, and the sums of its state budget and of its other funding. */
export function rowSums(table: Table, row: Row): Sums {
  const of = (part: "total" | FundingClass): Decimal | null =>
    sumOfRead(moneyColumns(table, part).flatMap(({ column }) => row.amounts.get(column) ?? []));
  return { total: of("total"), budget: of("state"), other: of("other") };
}

/** What an amount adds to a sum: a blank and a dash nothing; null when it is not known. */
export function valueOf(amount: Amount): Decimal | null {
  if (amount.state === "blank") return NOTHING;
  return amount.state === "read" ? amount.value : null;
}

const NOTHING = new Decimal(0);

function sumOfRead(amounts: readonly Amount[]): Decimal | null {
  const read = amounts.flatMap((amount) => (amount.state === "read" ? [amount.value] : []));
  return read.length === 0 ? null : sum(read);
}
