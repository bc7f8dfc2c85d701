import type { Table } from "../../plan";
import { hasOneReading } from "../../sums";
import { rule, type Report } from "../engine/rule";
import { amountFields } from "../engine/table-rows";
import { toNumber } from "../offers/to-number";
import { textAmounts, type TextAmount } from "./text-amounts";

/** A number kept as text ("8.000" pasted from Word): Excel's sums pass over it without a word. */
export const amountStoredAsText = rule({
  id: "amount-stored-as-text",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-stored-as-text", "amount-stored-as-text.two-ways", "amount-stored-as-text.ambiguous"],
  *check(table) {
    for (const amount of textAmounts(table))
      yield hasOneReading(amount) ? certain(table, amount) : twoWays(table, amount);
    for (const { cell, text, ...amount } of amountFields(table)) {
      if (amount.state !== "unread" || amount.why !== "ambiguous") continue;
      yield {
        severity: "warning",
        message: "amount-stored-as-text.ambiguous",
        cell,
        data: { text },
        suspects: [{ cell, expected: null }],
      };
    }
  },
});

/** Safe where Excel will show it as before and no formula made the text. */
function certain({ grid }: Table, amount: TextAmount): Report {
  const { cell, text, value, formula } = amount;
  const at = { severity: "warning", cell, data: { text, value } } as const;
  const change = toNumber(grid, amount, value);
  if (change === null) return at;
  const safe = change.looksTheSame && formula === null;
  return safe ? { ...at, fix: change.offer } : { ...at, suggestions: [change.offer] };
}

/** Both readings are offered; sums that hold with either are right. */
function twoWays({ grid }: Table, amount: TextAmount): Report {
  const { cell, text, value } = amount;
  const alternative = amount.alternative ?? value;
  return {
    severity: "warning",
    message: "amount-stored-as-text.two-ways",
    cell,
    data: { text, value, alternative },
    suggestions: [value, alternative].flatMap((one) => toNumber(grid, amount, one)?.offer ?? []),
    suspects: [{ cell, expected: alternative }],
  };
}
