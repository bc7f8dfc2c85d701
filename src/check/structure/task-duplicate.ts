import { bareName, lower, roughPrint } from "../../knowledge";
import type { Plan, Printed, Row } from "../../plan";
import { namedAgain, rowsOfKind } from "../../sums";
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
    const alike = new Map<string, Row>();
    for (const row of whoseNamesMayRepeat(plan, again)) {
      const key = keyOf(row, again);
      const before = alike.get(key);
      if (before === undefined) alike.set(key, row);
      else {
        yield {
          severity: "warning",
          cell: row.name?.cell ?? row.cell,
          related: before.name === null ? [] : [before.name.cell],
          data: { row: String(before.row + 1) },
        };
      }
    }
  },
});

/** The named tasks that have one print with another of their category. Only these are compared word by word: hardly any. */
function whoseNamesMayRepeat(plan: Plan, again: Again): readonly Row[] {
  const tasks = rowsOfKind(plan, "task");
  const prints = new Int32Array(tasks.length);
  let next = 0;
  for (const task of tasks)
    prints[next++] = roughPrint(bareName(task.textOfName), parentOf(task, again) ?? -1);
  const repeated = new Set<number>();
  const sorted = prints.toSorted();
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) repeated.add(sorted[at] ?? 0);
  if (repeated.size === 0) return [];
  return tasks.filter(({ textOfName }, at) => repeated.has(prints[at] ?? 0) && textOfName !== "");
}

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
