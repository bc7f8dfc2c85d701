import { bareName, lower, roughPrint } from "../../knowledge";
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
    const first = new Map<number, Row | null>();
    const alike = new Map<string, Row>();
    for (const row of plan.rows) {
      if (row.kind !== "task") continue;
      const { name } = row;
      if (name === null || name.text === "") continue;
      const print = roughPrint(bareName(name.text), parentOf(row, again) ?? -1);
      const like = first.get(print);
      if (like === undefined) {
        first.set(print, row);
        continue;
      }
      // Only what may be the same is compared word by word: of very many tasks hardly any.
      if (like !== null) alike.set(keyOf(like, again), like);
      first.set(print, null);
      const key = keyOf(row, again);
      const before = alike.get(key);
      if (before === undefined) alike.set(key, row);
      else {
        yield {
          severity: "warning",
          cell: name.cell,
          related: before.name === null ? [] : [before.name.cell],
          data: { row: String(before.row + 1) },
        };
      }
    }
  },
});

type Again = ReadonlyMap<number, number>;

/** A category named again below a header typed again is one with the first. */
function parentOf({ parent }: Row, again: Again): number | null {
  return parent === null ? null : (again.get(parent) ?? parent);
}

function keyOf(row: Row, again: Again): string {
  const { name, unit, time, beneficiary, place } = row;
  const words = [name, unit, time, beneficiary, place].map((one) => (one === null ? "" : plain(one)));
  return [String(parentOf(row, again)), ...words].join("|");
}

function plain({ text }: Printed): string {
  return lower(bareName(text)).replace(/[.;:]+$/, "");
}
