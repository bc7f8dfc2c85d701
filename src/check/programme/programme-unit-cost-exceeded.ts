import { Decimal } from "../../plan";
import { inOther, isCountedAlike } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf, pairsOf } from "./compared";
import { decimalsOf, statedOf } from "./surely";

/**
 * More of the state budget for one unit of quantity than the programme gives (its budget ÷ its quantity). What the programme gives for
 * the plan's quantity is first rounded as the plan writes its amounts: 15 người × 17,88 is 268 in a table of whole million đồng.
 */
export const programmeUnitCostExceeded = rule({
  id: "programme-unit-cost-exceeded",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["programme-unit-cost-exceeded"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    const unit = comparison.matching.programme.moneyUnit;
    const decimals = decimalsOf(plan, "budget");
    for (const { planTask, task } of pairsOf(comparison)) {
      const { quantity, counted } = planTask;
      const budget = task.budget === null ? null : inOther(task.budget, unit, plan.moneyUnit);
      if (quantity?.greaterThan(0) !== true || budget === null) continue;
      if (task.quantity?.greaterThan(0) !== true || !isCountedAlike(planTask, task)) continue;
      const stated = statedOf(plan, planTask, "budget", context.suspects);
      // Nearly all keep to it, which is seen without dividing.
      const whole = budget.times(quantity);
      if (stated?.least.times(task.quantity).greaterThan(whole) !== true) continue;
      const allowed = whole.dividedBy(task.quantity).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
      if (!stated.least.greaterThan(allowed)) continue;
      yield {
        severity: "warning",
        cell: stated.cell,
        related: counted.map(({ cell }) => cell),
        data: {
          cost: stated.value.dividedBy(quantity).toDecimalPlaces(decimals + 2),
          approved: budget.dividedBy(task.quantity).toDecimalPlaces(decimals + 2),
          unit: planTask.unit ?? task.unit ?? "",
        },
      };
    }
  },
});
