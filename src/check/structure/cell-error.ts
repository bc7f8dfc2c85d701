import { rule } from "../engine/rule";
import { errorOrigins } from "./error-origins";
import { comesOfText } from "./text-added-up";

/**
 * An Excel error (#REF!, #N/A …), said where it starts and not where formulas carry it on. One that starts at an amount which is
 * no number, and with which a formula cannot calculate, is said as that.
 */
export const cellError = rule({
  id: "cell-error",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["cell-error"],
  *check(table) {
    for (const [origin, carried] of errorOrigins(table)) {
      if (comesOfText(table, origin)) continue;
      yield {
        severity: "error",
        cell: origin.cell,
        related: carried.map(({ cell }) => cell),
        data: { error: origin.error },
        suspects: [origin, ...carried].map(({ cell }) => ({ cell, expected: null })),
      };
    }
  },
});
