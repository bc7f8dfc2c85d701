import type { Table } from "../../plan";
import type { ReadAmount } from "../../sums";
import { rule, type Report } from "../engine/rule";
import { unplainAmounts } from "../engine/table-rows";
import { toNumber } from "../offers/to-number";
import { breaksFormulas } from "../structure/text-added-up";

/**
 * A cell of an amount column that is none of the accepted forms; words that may be meant ("chưa xác định") weigh less, where no
 * formula calculates with them. Of a slip that leaves but one number ("1.500 .000") the number is offered.
 */
export const amountNotANumber = rule({
  id: "amount-not-a-number",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-not-a-number", "amount-not-a-number.open", "amount-not-a-number.slip"],
  *check(table) {
    for (const amount of unplainAmounts(table)) {
      const { cell, text, state } = amount;
      if (state === "read" && amount.how === "slip") yield slip(table, amount);
      const at = { cell, data: { text }, suspects: [{ cell, expected: null }] };
      if (state === "open") {
        if (breaksFormulas(table, amount)) yield { ...at, severity: "error" };
        else yield { ...at, severity: "warning", message: "amount-not-a-number.open" };
      }
      if (state === "unread" && (amount.why === "not-understood" || amount.why === "wrong-type"))
        yield { ...at, severity: "error" };
    }
  },
});

function slip({ grid }: Table, amount: ReadAmount): Report {
  const { cell, text, value } = amount;
  const change = toNumber(grid, amount, value);
  return {
    severity: "error",
    message: "amount-not-a-number.slip",
    cell,
    data: { text, value },
    suggestions: change === null ? [] : [change.offer],
    suspects: [{ cell, expected: value }],
  };
}
