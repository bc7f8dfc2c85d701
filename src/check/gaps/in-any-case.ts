import { Decimal, isKeptAsText, sum, type Amount, type Column } from "../../plan";
import { valueOf } from "../../sums";
import type { Suspects } from "../engine/suspects";
import { statedBy, type Gap } from "./explained";

const ZERO = new Decimal(0);

/**
 * Where a stated amount is less than its addends come to whatever the unknown among them should be: an amount is never below
 * zero. A blank cell of a sum is such a one. Null where nothing among the addends is unknown, and where an adjustment may take away.
 * @param corrections faults of sums between the addends and the stated amount, each the amount by which it is off
 */
export function gapInAnyCase(
  { version }: Column,
  stated: Amount,
  addends: readonly Amount[],
  suspects: Suspects,
  corrections: readonly Decimal[] = [],
): Gap | null {
  const { value, formula } = statedBy(stated);
  if (version === "adjustment" || value === null || suspects.unknown(stated.cell)) return null;
  const isUnknown = (amount: Amount): boolean => valueOf(amount) === null || suspects.unknown(amount.cell);
  if (!addends.some(isUnknown)) return null;
  const least = addends.map((amount): Decimal => {
    const own = valueOf(amount) ?? ZERO;
    const mayBeNothing = isUnknown(amount) || isPassedOver(amount, formula);
    return Decimal.min(own, mayBeNothing ? ZERO : own, ...suspects.expected(amount.cell));
  });
  const most = Decimal.max(value, ...suspects.expected(stated.cell));
  const missed = sum(corrections.map((one) => Decimal.min(one, ZERO)));
  if (most.minus(missed).greaterThanOrEqualTo(sum(least))) return null;
  const known = sum(addends.flatMap((amount) => (isUnknown(amount) ? [] : (valueOf(amount) ?? []))));
  return { sum: known, gap: value.minus(known), isInPart: true };
}

/** Excel's SUM passes over numbers kept as text. */
function isPassedOver(amount: Amount, formula: string | null): boolean {
  return formula !== null && isKeptAsText(amount);
}
