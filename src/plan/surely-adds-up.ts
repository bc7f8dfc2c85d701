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
  let table: readonly AmountColumn[] | null = null;
  let holds: (row: number) => boolean = surelyNot;
  return (amounts) => {
    if (!(amounts instanceof AmountsOfRow))
      return addsUp([stated, ...parts].map((number) => wholeAt(amounts.get(number))));
    if (amounts.columns !== table) {
      table = amounts.columns;
      holds = addsUpInColumns(amounts, stated, parts);
    }
    return holds(amounts.row);
  };
}

function surelyNot(): boolean {
  return false;
}

/** The same for what the columns of a table hold: all of their rows are added at once, as there are very many. */
function addsUpInColumns(
  amounts: AmountsOfRow,
  stated: number,
  parts: readonly number[],
): (row: number) => boolean {
  const whole = amounts.heldIn(stated);
  const columns = parts.flatMap((part) => amounts.heldIn(part) ?? []);
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
