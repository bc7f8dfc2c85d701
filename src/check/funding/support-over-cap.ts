import { convert, sum, type Plan } from "../../plan";
import { valueOf } from "../../sums";
import { rule } from "../engine/rule";
import { cappedRows, sourceOf } from "./cap-of-row";

/** The state budget per unit of quantity is above the cap (mức hỗ trợ tối đa) of the chosen set; equal is allowed. */
export const supportOverCap = rule({
  id: "support-over-cap",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["support-over-cap", "support-over-cap.unverified"],
  *check(plan: Plan, { caps, suspects }) {
    if (caps === null) return;
    for (const { row, unit, cap, budget } of cappedRows(plan, caps, suspects)) {
      const { quantity } = row;
      if (cap.amount === null || quantity?.state !== "read" || !quantity.value.greaterThan(0)) continue;
      const all = convert(
        sum(budget.flatMap((amount) => valueOf(amount) ?? [])),
        plan.moneyUnit,
        "million-dong",
      );
      if (all === null || all.lessThanOrEqualTo(cap.amount.times(quantity.value))) continue;
      yield {
        severity: "warning",
        ...(cap.certainty !== "verified" ? { message: "support-over-cap.unverified" } : {}),
        cell: budget[0].cell,
        related: [quantity.cell],
        data: {
          perUnit: all.dividedBy(quantity.value).toDecimalPlaces(3),
          cap: cap.amount,
          unit,
          ...sourceOf(caps, cap),
        },
      };
    }
  },
});
