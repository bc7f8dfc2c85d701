import { afterAbout } from "../../knowledge";
import type { Quantity } from "../../plan";
import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";

/** A quantity (số lượng) of nothing: no unit beside it, and none in its own cell ("04 cơ sở"). */
export const unitMissing = rule({
  id: "unit-missing",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["unit-missing"],
  *check(plan) {
    for (const { quantity, unit } of oddWork(plan).oddlyCounted) {
      if (unit?.text !== "" || quantity === null || !isBareNumber(quantity)) continue;
      yield {
        severity: "warning",
        cell: unit.cell,
        related: [quantity.cell],
        data: { quantity: quantity.text },
      };
    }
  },
});

/** A number, or about a number ("28-30", "khoảng 42"), without a word that could be its unit. */
function isBareNumber(quantity: Quantity): boolean {
  if (quantity.state === "read") return quantity.how !== "dash" && !/\p{L}/u.test(quantity.text);
  if (quantity.state !== "words") return false;
  const number = afterAbout(quantity.text) ?? quantity.text;
  return /\d/.test(number) && !/\p{L}/u.test(number);
}
