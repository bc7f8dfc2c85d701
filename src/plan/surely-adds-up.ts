import type { AmountColumn } from "./amount-column";
import type { Amount } from "./field";
import type { Row } from "./row";
import { wholeOf } from "./whole-amount";

/** What of a row is asked. */
type AmountsRow = Pick<Row, "row" | "amounts" | "amountColumns">;

/** Doubles count exactly up to here; sums are never let beyond it. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Tells of rows, one after the other, whether the amount in one column surely is the sum of those in others: the quick
 * answer for sums that hold. True only where all are whole numbers that doubles add exactly; false says nothing, and the
 * sum must be made in full.
 */
export function surelyAddsUp(stated: number, parts: readonly number[]): (row: AmountsRow) => boolean {
  let table: readonly AmountColumn[] | null = null;
  let holds: (row: number) => boolean = surelyNot;
  return (row) => {
    const { amountColumns } = row;
    if (amountColumns === null) {
      const { amounts } = row;
      return addsUp([stated, ...parts].map((number) => wholeAt(amounts.get(number))));
    }
    if (amountColumns !== table) {
      table = amountColumns;
      holds = addsUpInColumns(amountColumns, stated, parts);
    }
    return holds(row.row);
  };
}

function surelyNot(): boolean {
  return false;
}

/** The same for what the columns of a table hold: all of their rows are added at once, as there are very many. */
function addsUpInColumns(
  held: readonly AmountColumn[],
  stated: number,
  parts: readonly number[],
): (row: number) => boolean {
  const whole = held.find(({ column }) => column === stated);
  const columns = parts.flatMap((part) => held.find(({ column }) => column === part) ?? []);
  if (whole === undefined || columns.length < parts.length) return surelyNot;
  const totals = new Float64Array(whole.rows);
  const sizes = new Float64Array(whole.rows);
  for (const column of columns) column.addTo(totals, sizes);
  return (row) => {
    const at = row - whole.top;
    return (sizes[at] ?? NaN) <= MOST && totals[at] === whole.whole(row);
  };
}

/** Whether the first of some whole numbers is the sum of the others. */
function addsUp([whole = NaN, ...parts]: readonly number[]): boolean {
  let total = 0;
  for (const part of parts) {
    total += part;
    if (!(total <= MOST && total >= -MOST)) return false;
  }
  return total === whole;
}

function wholeAt(amount: Amount | undefined): number {
  return amount === undefined ? NaN : wholeOf(amount);
}
