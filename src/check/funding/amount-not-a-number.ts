import { rule } from "../engine/rule";
import { unplainAmounts } from "../engine/table-rows";
import { breaksFormulas } from "../structure/text-added-up";

/**
 * A cell of an amount column that is none of the accepted forms; words that may be meant ("chưa xác định") weigh less, where no
 * formula calculates with them.
 */
export const amountNotANumber = rule({
  id: "amount-not-a-number",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-not-a-number", "amount-not-a-number.open"],
  *check(table) {
    for (const amount of unplainAmounts(table)) {
      const { cell, text, state } = amount;
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
