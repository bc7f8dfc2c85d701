import { rule } from "../engine/rule";
import { hasText } from "../engine/table-rows";
import { oddlyCounted } from "./oddly-counted";

/** A unit without a quantity: what will be done is said, but not how many. */
export const quantityMissing = rule({
  id: "quantity-missing",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["quantity-missing"],
  *check(plan) {
    for (const { unit, quantity } of oddlyCounted(plan)) {
      if (quantity?.state !== "blank" || !hasText(unit)) continue;
      yield { severity: "warning", cell: quantity.cell, related: [unit.cell], data: { unit: unit.text } };
    }
  },
});
