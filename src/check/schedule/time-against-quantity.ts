import { isOccasion } from "../../knowledge";
import type { Row } from "../../plan";
import { listedYears } from "../../programme";
import { rule } from "../engine/rule";
import { timedRows } from "./timed-rows";

/**
 * Listed years and a quantity that do not fit: 3 rounds in "2021, 2023". What is held on occasions is expected equally often in
 * each year; of anything else there should be at least one a year.
 */
export const timeAgainstQuantity = rule({
  id: "time-against-quantity",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["time-against-quantity"],
  *check(plan) {
    for (const row of timedRows(plan)) {
      const { time } = row;
      const count = listedYears(time).length;
      if (count < 2) continue;
      const { quantity, unit } = row;
      if (quantity?.state !== "read" || unit === null) continue;
      const { value } = quantity;
      if (!value.isInteger() || !value.greaterThan(0) || fits(value.toNumber(), count, unit)) continue;
      yield {
        severity: "info",
        cell: quantity.cell,
        related: [time.cell],
        data: { quantity: value, unit: unit.text, count, time: time.text },
      };
    }
  },
});

function fits(quantity: number, years: number, unit: Row["unit"]): boolean {
  return isOccasion(unit?.text ?? "") ? quantity % years === 0 : quantity >= years;
}
