import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";

/** A quantity (số lượng) of zero or less. An adjustment (điều chỉnh) may take away, so there it is silent. */
export const quantityNotPositive = rule({
  id: "quantity-not-positive",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["quantity-not-positive"],
  *check(plan) {
    if (plan.planKind === "adjustment") return;
    for (const { quantity } of oddWork(plan).oddlyCounted) {
      if (quantity?.state !== "read" || quantity.how === "dash" || quantity.value.greaterThan(0)) continue;
      yield { severity: "warning", cell: quantity.cell, data: { text: quantity.text } };
    }
  },
});
