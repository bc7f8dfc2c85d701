import { Decimal } from "../../plan";
import { isCountedAlike, spentEarlier } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf, countedWith, rowsOf } from "./compared";
import { wherePassed, type Added } from "./where-passed";

/** This plan, the others of its sheet and the earlier years have more of a task than the programme approves. Found where the quantity is passed. */
export const programmeQuantityExceeded = rule({
  id: "programme-quantity-exceeded",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["programme-quantity-exceeded", "programme-quantity-exceeded.earlier"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    const { matching, earlier } = comparison;
    const together = countedWith(comparison, context);
    for (const task of matching.programme.tasks) {
      const approved = task.quantity;
      const added = rowsOf(task, together).flatMap(({ of, row }): readonly Added[] => {
        if (!isCountedAlike(row, task)) return [];
        return row.counted.flatMap(({ value, cell }) =>
          value.greaterThan(0) ? [{ value, least: value, cell, of }] : [],
        );
      });
      const before = spentEarlier(earlier, task.id)?.quantity ?? new Decimal(0);
      const passed = approved === null ? null : wherePassed(added, before, approved);
      if (approved === null || passed?.of !== plan) continue;
      const { cell, related, planned, over } = passed;
      yield {
        severity: "warning",
        ...(before.isZero() ? {} : { message: "programme-quantity-exceeded.earlier" }),
        cell,
        related,
        data: { planned, earlier: before, approved, over, unit: task.unit ?? "" },
      };
    }
  },
});
