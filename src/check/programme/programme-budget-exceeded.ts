import { Decimal } from "../../plan";
import { inOther, spentEarlier } from "../../programme";
import { rule } from "../engine/rule";
import { NO_SUSPECTS } from "../engine/suspects";
import { comparisonOf, countedWith, rowsOf } from "./compared";
import { statedOf } from "./surely";
import { wherePassed, type Added } from "./where-passed";

/** This plan, the others of its sheet and the earlier years take more of the state budget for a task than the programme approves. */
export const programmeBudgetExceeded = rule({
  id: "programme-budget-exceeded",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["programme-budget-exceeded", "programme-budget-exceeded.earlier"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    const { matching, earlier } = comparison;
    const together = countedWith(comparison, context);
    const inPlan = (amount: Decimal | null): Decimal | null =>
      amount === null ? null : inOther(amount, matching.programme.moneyUnit, plan.moneyUnit);
    for (const task of matching.programme.tasks) {
      const approved = inPlan(task.budget);
      if (approved === null) continue;
      const added = rowsOf(task, together).flatMap(({ of, row }): readonly Added[] => {
        const stated = statedOf(of, row, "budget", of === plan ? context.suspects : NO_SUSPECTS);
        if (stated?.value.greaterThan(0) !== true) return [];
        const value = inOther(stated.value, of.moneyUnit, plan.moneyUnit);
        const least = inOther(stated.least, of.moneyUnit, plan.moneyUnit);
        return value === null || least === null ? [] : [{ value, least, cell: stated.cell, of }];
      });
      const before = inPlan(spentEarlier(earlier, task.id)?.budget ?? null) ?? new Decimal(0);
      const passed = wherePassed(added, before, approved);
      if (passed?.of !== plan) continue;
      const { cell, related, planned, over } = passed;
      yield {
        severity: "warning",
        ...(before.isZero() ? {} : { message: "programme-budget-exceeded.earlier" }),
        cell,
        related,
        data: { planned, earlier: before, approved, over },
      };
    }
  },
});
