import { knownUnit } from "../../knowledge";
import { rule } from "../engine/rule";
import { hasText, workRows } from "../engine/table-rows";
import { offerRename } from "../offers/rename";

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
          suggestions: offerRename(plan.grid, unit, unit.text, known.near),
        };
      }
    }
  },
});
