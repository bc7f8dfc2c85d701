import { lower } from "../../knowledge";
import type { Printed, Row } from "../../plan";
import { namedAgain } from "../../sums";
import { bareName } from "../engine/bare-name";
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
    const first = new Map<string, Row>();
    for (const row of plan.rows) {
      if (row.kind !== "task" || row.name === null || row.name.text === "") continue;
      const parent = row.parent === null ? null : (again.get(row.parent) ?? row.parent);
      const key = `${String(parent)}|${keyOf(row)}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
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

function keyOf({ name, unit, time, beneficiary, place }: Row): string {
  return [name, unit, time, beneficiary, place].map(plain).join("|");
}

function plain(words: Printed | null): string {
  return lower(bareName(words?.text ?? "")).replace(/[.;:]+$/, "");
}
