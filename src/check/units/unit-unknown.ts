import { knownUnit } from "../../knowledge";
import { contentAt, type Offer, type Plan, setCell, type Words } from "../../plan";
import { rule } from "../engine/rule";
import { hasText, workRows } from "../engine/table-rows";

/** A unit (đơn vị tính) that is not among the known ones; a slip of a letter or two is told from a new word. */
export const unitUnknown = rule({
  id: "unit-unknown",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["unit-unknown", "unit-unknown.near"],
  *check(plan) {
    for (const { unit } of workRows(plan)) {
      if (!hasText(unit) || unit.inherited) continue;
      const known = knownUnit(unit.text);
      if (known !== null && "unit" in known) continue;
      const at = { cell: unit.cell, data: { unit: unit.text } };
      if (known === null) yield { ...at, severity: "info" };
      else {
        yield {
          message: "unit-unknown.near",
          severity: "warning",
          cell: unit.cell,
          data: { unit: unit.text, near: known.near },
          suggestions: rename(plan, unit, known.near),
        };
      }
    }
  },
});

/** Puts the known unit in place of the one that was typed, and leaves a quantity in the same cell alone. */
function rename(plan: Plan, unit: Words, near: string): readonly Offer[] {
  const content = contentAt(plan.grid, unit.cell);
  if (content?.type !== "text" || !content.text.includes(unit.text)) return [];
  const at = content.text.lastIndexOf(unit.text);
  const text = content.text.slice(0, at) + near + content.text.slice(at + unit.text.length);
  const edit = setCell(plan.grid, unit.cell, { type: "text", text });
  return edit === null ? [] : [{ label: "rename", data: { text: near }, edits: [edit] }];
}
