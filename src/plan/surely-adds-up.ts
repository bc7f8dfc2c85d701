import { AmountsOfRow } from "./amounts-of-row";
import type { Amount } from "./field";
import { wholeOf } from "./whole-amount";

/** Doubles count exactly up to here; sums are never let beyond it. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Whether the amount in one column of a row surely is the sum of those in others: the quick answer for sums that hold. True
 * only where all are whole numbers that doubles add exactly; false says nothing, and the sum must be made in full.
 */
export function surelyAddsUp(
  amounts: ReadonlyMap<number, Amount>,
  stated: number,
  parts: readonly number[],
): boolean {
  let total = 0;
  for (const part of parts) {
    total += wholeAt(amounts, part);
    if (!(total <= MOST && total >= -MOST)) return false;
  }
  return total === wholeAt(amounts, stated);
}

function wholeAt(amounts: ReadonlyMap<number, Amount>, column: number): number {
  if (amounts instanceof AmountsOfRow) return amounts.whole(column);
  const amount = amounts.get(column);
  return amount === undefined ? NaN : wholeOf(amount);
}
