import type { Plan, Row } from "../../plan";
import { namedAgain, outline, rowsOfKind } from "../../sums";
import { rule } from "../engine/rule";
import { hasAmount, hasText } from "../engine/table-rows";

/** A category (mục) with neither tasks nor a unit or amounts of its own; with them it is itself a task. */
export const categoryEmpty = rule({
  id: "category-empty",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["category-empty"],
  *check(plan) {
    const tree = outline(plan);
    const goesOn = continued(plan);
    for (const row of rowsOfKind(plan, "category")) {
      if (tree.under(row.row).length > 0 || goesOn.has(row.row)) continue;
      if (hasText(row.unit) || hasAmount(row) || isCounted(row)) continue;
      yield {
        severity: "warning",
        cell: row.name?.cell ?? row.cell,
        data: { name: row.name?.text ?? row.number?.text ?? "" },
      };
    }
  },
});

function isCounted({ quantity }: Row): boolean {
  return quantity !== null && quantity.state !== "blank";
}

/** Every part of a category that a header typed again parts in two: its tasks may stand in the other part. */
function continued(plan: Plan): ReadonlySet<number> {
  return new Set([...namedAgain(plan)].flat());
}
