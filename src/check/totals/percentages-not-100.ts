import { rule } from "../engine/rule";
import { offerPercentage } from "../offers/set-percentage";
import { lastPrinted, shares, sumOfShares, wholeGroups } from "./shares";

/** Typed shares of one whole that do not add up to 100, as rounding each by itself leaves them. */
export const percentagesNot100 = rule({
  id: "percentages-not-100",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["percentages-not-100"],
  *check(plan, { suspects }) {
    for (const group of wholeGroups(plan, shares(plan, suspects))) {
      const last = group.at(-1);
      const total = sumOfShares(group);
      if (last === undefined || total.equals(100) || group.some(({ stated }) => stated.formula !== null))
        continue;
      const cells = group.map(({ stated }) => stated.cell);
      if (cells.some((cell) => suspects.unknown(cell) || suspects.expected(cell).length > 0)) continue;
      const value = last.stated.value.plus(100).minus(total);
      const isRounding = total.minus(100).abs().lessThanOrEqualTo(lastPrinted(last));
      const offer = isRounding ? offerPercentage(plan.grid, last.stated, value) : null;
      yield {
        severity: "info",
        cell: last.stated.cell,
        related: cells.slice(0, -1),
        data: { sum: total },
        suggestions: offer === null ? [] : [offer],
      };
    }
  },
});
