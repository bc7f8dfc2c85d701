import { knownUnit, sameUnit } from "../../knowledge";
import { rule } from "../engine/rule";
import { offerRename } from "../offers/rename";
import { hasText } from "../engine/table-rows";
import { comparisonOf, pairsOf } from "./compared";

/** Another unit (đơn vị tính) than the programme approved, once misspellings and other names of a unit are resolved. */
export const programmeUnitDiffers = rule({
  id: "programme-unit-differs",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-unit-differs"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    for (const { planTask, task } of pairsOf(comparison)) {
      const { unit } = planTask.row;
      if (!hasText(unit) || task.unit === null || sameUnit(unit.text, task.unit)) continue;
      const known = knownUnit(task.unit);
      const approved = known !== null && "near" in known ? known.near : task.unit;
      yield {
        severity: "warning",
        cell: unit.cell,
        data: { unit: unit.text, approved },
        suggestions: unit.inherited ? [] : offerRename(plan.grid, unit, unit.text, approved),
      };
    }
  },
});
