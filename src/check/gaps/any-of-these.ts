import { sum as sumOf, type Amount, type Decimal } from "../../plan";
import { valueOf } from "../../sums";
import type { Suspect } from "../engine/suspects";
import type { Gap } from "./explained";

/**
 * Any one cell of a sum that does not hold may be the wrong one: each is given the value that would make it hold; and the one
 * that would where faults found within its addends, of which some of the gap comes, were put right.
 * @param corrections those faults, each the amount by which the sum is off because of it
 */
export function anyOfThese(
  stated: Amount,
  parts: readonly Amount[],
  { sum, gap, isInPart }: Gap,
  corrections: readonly Decimal[] = [],
): readonly Suspect[] {
  if (isInPart === true) return [{ cell: stated.cell, expected: null }];
  const within = sumOf(corrections);
  const gaps = within.isZero() ? [gap] : [gap, gap.minus(within)];
  return gaps.flatMap((one): readonly Suspect[] => {
    const whole: Suspect = { cell: stated.cell, expected: sum.plus(gap).minus(one) };
    if (stated.state === "blank") return [whole];
    const others = parts.flatMap((part): Suspect[] => {
      const value = valueOf(part);
      return value === null ? [] : [{ cell: part.cell, expected: value.plus(one) }];
    });
    return [whole, ...others];
  });
}
