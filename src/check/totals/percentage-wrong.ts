import { a1, type Decimal, type Plan, sum } from "../../plan";
import { withSwappedDigits, type Cause } from "../causes";
import { rule } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { offerPercentage } from "../offers/set-percentage";
import { exactShare, isShare, lastPrinted, shares, wholeGroups, type Share } from "./shares";

/**
 * A percentage off its share by more than half of its last printed digit. Where a group was made to add up to 100, one of it
 * may be off by a whole last digit.
 */
export const percentageWrong = rule({
  id: "percentage-wrong",
  tier: "check",
  depth: "sums",
  about: ["plan"],
  messages: ["percentage-wrong"],
  *check(plan, { suspects }) {
    const all = shares(plan, suspects);
    const rounded = inRoundedGroup(plan, all);
    for (const share of all) {
      if (share.amounts.some(({ cell }) => isSuspect(cell, suspects))) continue;
      const { stated } = share;
      const digit = lastPrinted(share);
      const allowed = rounded.has(share) ? digit : digit.dividedBy(2);
      const asRatio = stated.value.times(100);
      if (isShare(share, stated.value, allowed) || isShare(share, asRatio, allowed)) continue;
      const exact = exactShare(share);
      if (exact === null) continue;
      const right = exact.toDecimalPlaces(stated.decimals);
      const offer = offerPercentage(plan.grid, stated, right);
      yield {
        severity: "error",
        cell: stated.cell,
        related: share.amounts.map(({ cell }) => cell),
        data: { stated: stated.value, expected: right, ...causeOf(stated, right) },
        suggestions: offer === null ? [] : [offer],
        suspects: [{ cell: stated.cell, expected: right }],
      };
    }
  },
});

/** A percentage is one figure, so only its own digits or its sign can explain it. */
function causeOf({ cell, value }: Share["stated"], right: Decimal): Cause {
  if (value.equals(right.negated()) && !value.isZero()) return { cause: "sign.own", causeCell: a1(cell) };
  return withSwappedDigits(value).some((one) => one.equals(right))
    ? { cause: "digits", causeCell: a1(cell), causeFrom: value, causeTo: right }
    : {};
}

function isSuspect(cell: Share["stated"]["cell"], suspects: Suspects): boolean {
  return suspects.unknown(cell) || suspects.expected(cell).length > 0;
}

/** The shares of groups that add up to 100, as they do or would if those that are wrong in any case were right. */
function inRoundedGroup(plan: Plan, all: readonly Share[]): ReadonlySet<Share> {
  return new Set(
    wholeGroups(plan, all)
      .filter((group) => sum(group.map(asItMayBe)).equals(100))
      .flat(),
  );
}

function asItMayBe(share: Share): Decimal {
  const { value, decimals } = share.stated;
  if (isShare(share, value, lastPrinted(share))) return value;
  return exactShare(share)?.toDecimalPlaces(decimals) ?? value;
}
