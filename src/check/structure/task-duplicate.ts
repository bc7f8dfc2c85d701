import { bareName, lower } from "../../knowledge";
import type { Printed, Row } from "../../plan";
import { namedAgain } from "../../sums";
import { rule } from "../engine/rule";

/** The same task (nhiệm vụ) twice in one category, with the same unit, time, beneficiary and place. */
export const taskDuplicate = rule({
  id: "task-duplicate",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["task-duplicate"],
  *check(plan) {
    const again = namedAgain(plan);
    const alike = new Map<string, Map<string, Row>>();
    for (const row of plan.rows) {
      if (row.kind !== "task" || row.name === null || row.name.text === "") continue;
      const parent = row.parent === null ? null : (again.get(row.parent) ?? row.parent);
      const key = `${String(parent)}|${circumstances(row)}`;
      const names = alike.get(key) ?? new Map<string, Row>();
      alike.set(key, names);
      const name = plain(row.name);
      const before = names.get(name);
      if (before === undefined) names.set(name, row);
      else {
        yield {
          severity: "warning",
          cell: row.name.cell,
          related: before.name === null ? [] : [before.name.cell],
          data: { row: String(before.row + 1) },
        };
      }
    }
  },
});

function circumstances({ unit, time, beneficiary, place }: Row): string {
  return [unit, time, beneficiary, place].map((words) => (words === null ? "" : plain(words))).join("|");
}

function plain({ text }: Printed): string {
  return lower(bareName(text)).replace(/[.;:]+$/, "");
}
