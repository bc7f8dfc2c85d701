import { isMeasuredUnit, knownUnit } from "../../knowledge";
import { rule } from "../engine/rule";
import { hasText } from "../engine/table-rows";
import { oddWork } from "../engine/odd-work";

/** A fraction of something counted one by one: half a class. What is measured (ha, km, tấn, %) may come in fractions. */
export const quantityNotWhole = rule({
  id: "quantity-not-whole",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["quantity-not-whole"],
  *check(plan) {
    for (const { quantity, unit } of oddWork(plan).oddlyCounted) {
      if (quantity?.state !== "read" || quantity.value.isInteger()) continue;
      if (!hasText(unit) || !isCounted(unit.text)) continue;
      yield {
        severity: "warning",
        cell: quantity.cell,
        related: [unit.cell],
        data: { quantity: quantity.value, unit: unit.text },
      };
    }
  },
});

/** Known, and no part of it is measured: of a unit that nobody knows nothing can be said. */
function isCounted(text: string): boolean {
  const known = knownUnit(text);
  if (known === null) return false;
  const name = "unit" in known ? known.unit : known.near;
  return !isMeasuredUnit(name) && !name.split("/").some(isMeasuredUnit);
}
