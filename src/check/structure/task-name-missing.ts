import type { Row } from "../../plan";
import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";
import { hasAmount, hasText } from "../engine/table-rows";

/** A row with a unit, a quantity or an amount that does not say what the money is for. */
export const taskNameMissing = rule({
  id: "task-name-missing",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["task-name-missing"],
  *check(plan) {
    for (const { name } of oddWork(plan).nameless.filter(isWork))
      if (name !== null) yield { severity: "error", cell: name.cell };
  },
});

function isWork(row: Row): boolean {
  if (row.kind !== "task" && row.kind !== "subtask") return false;
  const hasQuantity = row.quantity !== null && row.quantity.state !== "blank";
  return hasText(row.unit) || hasQuantity || hasAmount(row);
}
