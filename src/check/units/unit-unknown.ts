import { knownUnit } from "../../knowledge";
import type { Plan, Words } from "../../plan";
import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";
import { hasText } from "../engine/table-rows";
import { offerRename } from "../offers/rename";

/** A unit (đơn vị tính) that is not among the known ones; a slip of a letter or two is told from a new word. */
export const unitUnknown = rule({
  id: "unit-unknown",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["unit-unknown", "unit-unknown.near"],
  *check(plan) {
    for (const unit of oddUnits(plan)) {
      const known = knownUnit(unit.text);
      const at = { cell: unit.cell, data: { unit: unit.text } };
      if (known === null) yield { ...at, severity: "info" };
      else if ("near" in known) {
        yield {
          message: "unit-unknown.near",
          severity: "warning",
          cell: unit.cell,
          data: { unit: unit.text, near: known.near },
          suggestions: offerRename(plan.grid, unit, unit.text, known.near),
        };
      }
    }
  },
});

/** The units of work that are not surely known: few, where a table has thousands. */
function oddUnits(plan: Plan): readonly Words[] {
  return oddWork(plan).ofOddUnit.flatMap(({ unit }) => (hasText(unit) && !unit.inherited ? unit : []));
}
