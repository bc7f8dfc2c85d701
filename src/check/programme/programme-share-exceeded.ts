import { Decimal } from "../../plan";
import { columnsOf } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf, pairsOf } from "./compared";
import { decimalsOf, statedOf } from "./surely";

/**
 * A larger share of the state budget in a task's total than in the programme. What that share comes to is first rounded as the plan
 * writes its amounts. Silent where the plan does not show all of a task's money.
 */
export const programmeShareExceeded = rule({
  id: "programme-share-exceeded",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["programme-share-exceeded"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    const showsTotal = columnsOf(plan, "total").some(({ role }) => role === "total");
    if (comparison === null || (!showsTotal && columnsOf(plan, "other").length === 0)) return;
    const decimals = decimalsOf(plan, "budget");
    for (const { planTask, task } of pairsOf(comparison)) {
      if (task.budget === null || task.total?.greaterThan(0) !== true) continue;
      const budget = statedOf(plan, planTask, "budget", context.suspects);
      const total = statedOf(plan, planTask, "total", context.suspects);
      if (budget === null || total?.value.greaterThan(0) !== true) continue;
      // Nearly all keep to it, which is seen without dividing.
      const whole = total.most.times(task.budget);
      if (!budget.least.times(task.total).greaterThan(whole)) continue;
      const allowed = whole.dividedBy(task.total).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
      if (!budget.least.greaterThan(allowed)) continue;
      yield {
        severity: "warning",
        cell: budget.cell,
        related: total.amounts.map(({ cell }) => cell).filter((cell) => cell !== budget.cell),
        data: { share: percent(budget.value, total.value), approved: percent(task.budget, task.total) },
      };
    }
  },
});

function percent(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).dividedBy(whole).toDecimalPlaces(2);
}
