import type { AmountColumn } from "./amount-column";
import { AmountsOfRow } from "./amounts-of-row";
import type { Amount } from "./field";
import { wholeOf } from "./whole-amount";

/** Doubles count exactly up to here; sums are never let beyond it. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Tells of rows, one after the other, whether the amount in one column surely is the sum of those in others: the quick
 * answer for sums that hold. True only where all are whole numbers that doubles add exactly; false says nothing, and the
 * sum must be made in full.
 */
export function surelyAddsUp(
  stated: number,
  parts: readonly number[],
): (amounts: ReadonlyMap<number, Amount>) => boolean {
  const numbers = [stated, ...parts];
  let table: readonly AmountColumn[] | null = null;
  let columns: readonly (AmountColumn | undefined)[] = [];
  return (amounts) => {
    if (!(amounts instanceof AmountsOfRow))
      return addsUp(numbers.map((number) => wholeAt(amounts.get(number))));
    if (amounts.columns !== table) {
      table = amounts.columns;
      columns = numbers.map((number) => amounts.columns.find(({ column }) => column === number));
    }
    return addsUpIn(columns, amounts.row);
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

/** The same for what the columns of a table hold in a row, of which there are very many. */
function addsUpIn(columns: readonly (AmountColumn | undefined)[], row: number): boolean {
  let total = 0;
  for (let at = 1; at < columns.length; at++) {
    total += columns[at]?.whole(row) ?? NaN;
    if (!(total <= MOST && total >= -MOST)) return false;
  }
  return total === (columns[0]?.whole(row) ?? NaN);
}

function wholeAt(amount: Amount | undefined): number {
  return amount === undefined ? NaN : wholeOf(amount);
}
