import { rule } from "../engine/rule";
import { hasAmount, hasText } from "../engine/table-rows";

/** A row with a unit, a quantity or an amount that does not say what the money is for. */
export const taskNameMissing = rule({
  id: "task-name-missing",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["task-name-missing"],
  *check(plan) {
    for (const row of plan.rows) {
      const isWork = row.kind === "task" || row.kind === "subtask";
      if (!isWork || row.name?.text !== "") continue;
      const hasQuantity = row.quantity !== null && row.quantity.state !== "blank";
      if (hasText(row.unit) || hasQuantity || hasAmount(row))
        yield { severity: "error", cell: row.name.cell };
    }
  },
});
