import { bareName, nameForm } from "../../knowledge";
import type { Row } from "../../plan";
import { namedAgain, rowsOfKind } from "../../sums";
import { rule } from "../engine/rule";

/** The same category (mục) twice under one parent. One that goes on below a header typed again is a single one. */
export const categoryDuplicate = rule({
  id: "category-duplicate",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["category-duplicate"],
  *check(plan) {
    const again = namedAgain(plan);
    const first = new Map<string, Row>();
    for (const row of rowsOfKind(plan, "category")) {
      if (again.has(row.row) || row.name === null) continue;
      const name = nameForm(bareName(row.name.text));
      if (name === "") continue;
      const key = `${String(row.parent)}|${name}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else {
        yield {
          severity: "warning",
          cell: row.name.cell,
          related: before.name === null ? [] : [before.name.cell],
          data: { name: bareName(row.name.text), row: String(before.row + 1) },
        };
      }
    }
  },
});
