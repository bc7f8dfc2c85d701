import { rule } from "../engine/rule";
import { oddWork } from "../engine/odd-work";

/** A quantity in lawful words that give no single number ("Theo kế hoạch …"): it takes part in no comparison. */
export const quantityInWords = rule({
  id: "quantity-in-words",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["quantity-in-words"],
  *check(plan) {
    for (const { quantity } of oddWork(plan).oddlyCounted) {
      if (quantity?.state !== "words") continue;
      yield { severity: "info", cell: quantity.cell, data: { text: quantity.text } };
    }
  },
});
