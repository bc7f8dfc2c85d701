import { Decimal } from "../../plan";
import { isCountedAlike, spentEarlier } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf } from "./compared";
import { wherePassed, type Added } from "./where-passed";

/** This plan plus the earlier years have more of a task than the programme approves. Found where the quantity is passed. */
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
    for (const task of matching.programme.tasks) {
      const approved = task.quantity;
      const added = (matching.byTask.get(task.id) ?? []).flatMap((one): readonly Added[] => {
        const { quantity } = one.row;
        if (quantity?.state !== "read" || !isCountedAlike(one, task) || !quantity.value.greaterThan(0))
          return [];
        return [{ value: quantity.value, least: quantity.value, cell: quantity.cell }];
      });
      const before = spentEarlier(earlier, task.id)?.quantity ?? new Decimal(0);
      const passed = approved === null ? null : wherePassed(added, before, approved);
      if (approved === null || passed === null) continue;
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
