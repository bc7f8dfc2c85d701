import type { Amount } from "../../plan";
import { amountColumns } from "../../sums";
import { rule } from "../engine/rule";
import { amountFields } from "../engine/table-rows";

/**
 * No unit of money (đơn vị tiền) in the header or above the table: 8.000 can be đồng or million đồng. Where each amount has its
 * own unit ("7.165.488.080 đồng") nothing is missing; where but some have, the others are still without. A person may have said
 * which it is.
 */
export const moneyUnitMissing = rule({
  id: "money-unit-missing",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["money-unit-missing"],
  *check(table) {
    const columns = amountColumns(table);
    const [first] = columns;
    if (first === undefined || table.moneyUnitAt !== null) return;
    if (table.corrections.moneyUnit !== null) return;
    if (columns.some(({ moneyUnit }) => moneyUnit !== null)) return;
    for (const amount of amountFields(table)) {
      if (!isBareFigure(amount)) continue;
      yield { severity: "warning", cell: first.header };
      return;
    }
  },
});

/** A figure without a unit in its own cell; of nothing there is no unit. */
function isBareFigure(amount: Amount): boolean {
  return amount.state === "read" && !amount.value.isZero() && !/\p{L}/u.test(amount.text);
}
