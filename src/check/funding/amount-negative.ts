import { rule } from "../engine/rule";
import { amountFields } from "../engine/table-rows";

/** An amount below zero. Only the columns of an adjustment (điều chỉnh) may take away. */
export const amountNegative = rule({
  id: "amount-negative",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-negative"],
  *check(table) {
    const adjusting = new Set(
      table.columns.filter(({ version }) => version === "adjustment").map(({ column }) => column),
    );
    for (const { cell, text, ...amount } of amountFields(table)) {
      if (amount.state !== "read" || !amount.value.isNegative() || amount.value.isZero()) continue;
      if (adjusting.has(cell.column)) continue;
      yield { severity: "error", cell, data: { text }, suspects: [{ cell, expected: null }] };
    }
  },
});
