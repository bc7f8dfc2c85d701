import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";

/** A quantity that is neither a number nor any other accepted form. */
export const quantityNotANumber = rule({
  id: "quantity-not-a-number",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["quantity-not-a-number"],
  *check(plan) {
    for (const { quantity } of oddWork(plan).oddlyCounted) {
      if (quantity?.state !== "unread" || quantity.why === "cell-error") continue;
      yield { severity: "warning", cell: quantity.cell, data: { text: quantity.text } };
    }
  },
});
