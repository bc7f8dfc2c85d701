import type { Amount } from "../../plan";
import { rule } from "../engine/rule";
import { unplainAmounts } from "../engine/table-rows";
import { partsOf } from "../gaps/parts-of";

/**
 * An amount below zero. Only the columns of an adjustment (điều chỉnh) may take away. A sum that is below zero because of
 * what it adds up is not said again.
 */
export const amountNegative = rule({
  id: "amount-negative",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-negative"],
  *check(table) {
    const negative = unplainAmounts(table).filter(isNegative);
    if (negative.length === 0) return;
    const adjusting = new Set(
      table.columns.filter(({ version }) => version === "adjustment").map(({ column }) => column),
    );
    const byRow = new Map(table.rows.map((row) => [row.row, row]));
    for (const amount of negative) {
      const { cell, text } = amount;
      const row = byRow.get(cell.row);
      const parts = row === undefined ? [] : partsOf(table, row, cell.column);
      if (adjusting.has(cell.column) || parts.some((part) => part !== amount && isNegative(part))) continue;
      yield { severity: "error", cell, data: { text }, suspects: [{ cell, expected: null }] };
    }
  },
});

function isNegative(amount: Amount): boolean {
  return amount.state === "read" && amount.value.isNegative() && !amount.value.isZero();
}
