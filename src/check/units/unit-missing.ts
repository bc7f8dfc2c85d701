import { rule } from "../engine/rule";
import { workRows } from "../engine/table-rows";

/** A quantity (số lượng) of nothing: no unit beside it, and none in its own cell ("04 cơ sở"). */
export const unitMissing = rule({
  id: "unit-missing",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["unit-missing"],
  *check(plan) {
    for (const { quantity, unit } of workRows(plan)) {
      if (unit?.text !== "" || quantity?.state !== "read" || quantity.how === "dash") continue;
      if (/\p{L}/u.test(quantity.text)) continue;
      yield {
        severity: "warning",
        cell: unit.cell,
        related: [quantity.cell],
        data: { quantity: quantity.text },
      };
    }
  },
});
