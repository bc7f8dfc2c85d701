import { bareName, knownTasks, knownUnit, type KnownTasks } from "../../knowledge";
import type { Plan, Words } from "../../plan";
import { rule } from "../engine/rule";
import { offerRename } from "../offers/rename";
import { hasText, workRows } from "../engine/table-rows";
import { comparisonOf, pairsOf } from "../programme/compared";

/**
 * Another unit (đơn vị tính) than every source of that standard task uses, once spelling is resolved. A unit that nobody knows is
 * the matter of unit-unknown, and that of a task to which the programme gives one the matter of programme-unit-differs.
 */
export const unitDiffersFromCatalogue = rule({
  id: "unit-differs-from-catalogue",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["unit-differs-from-catalogue"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    const pairs = comparison === null ? [] : pairsOf(comparison);
    const approved = new Set(
      pairs.filter(({ task }) => task.unit !== null).map(({ planTask }) => planTask.row.row),
    );
    for (const { row, unit, usual } of rowsCountedOtherwise(plan, knownTasks(context.tasks))) {
      if (approved.has(row)) continue;
      yield {
        severity: "warning",
        cell: unit.cell,
        data: { unit: unit.text, usual: usual.map((one) => `“${one}”`).join(", ") },
        suggestions: usual.flatMap((one) => offerRename(plan.grid, unit, unit.text, one)),
      };
    }
  },
});

/** A row whose unit is none of those in which its standard task is counted. */
interface OtherUnit {
  readonly row: number;
  readonly unit: Words;
  /** Those in which it is. */
  readonly usual: readonly string[];
}

function rowsCountedOtherwise(plan: Plan, { otherUnitsOf }: KnownTasks): readonly OtherUnit[] {
  const found: OtherUnit[] = [];
  for (const row of workRows(plan)) {
    const { textOfName, textOfUnit } = row;
    if (textOfName === "" || textOfUnit === "" || knownUnit(textOfUnit) === null) continue;
    const usual = otherUnitsOf(bareName(textOfName), textOfUnit);
    if (usual.length === 0) continue;
    const { unit } = row;
    if (hasText(unit) && !unit.inherited) found.push({ row: row.row, unit, usual });
  }
  return found;
}
