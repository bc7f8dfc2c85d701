import { categoriesThemselves } from "../../sums";
import { rule } from "../engine/rule";

/** A task (nhiệm vụ) above the first category of a table that has categories: nothing says what it belongs to. */
export const taskOutsideCategory = rule({
  id: "task-outside-category",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["task-outside-category"],
  *check(plan) {
    const first = plan.rows.findIndex((row) => row.kind === "category");
    if (first <= 0) return;
    const themselves = categoriesThemselves(plan);
    for (const row of plan.rows.slice(0, first)) {
      if (row.kind !== "task" || themselves.has(row)) continue;
      yield { severity: "warning", cell: row.name?.cell ?? row.cell };
    }
  },
});
