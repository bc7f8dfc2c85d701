import { cellAt, type Amount, type Table } from "../../plan";
import { rule, type Report } from "../engine/rule";
import { amountFields } from "../engine/table-rows";
import { toNumber } from "../offers/to-number";

/** A number kept as text ("8.000" pasted from Word): Excel's sums pass over it without a word. */
export const amountStoredAsText = rule({
  id: "amount-stored-as-text",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-stored-as-text", "amount-stored-as-text.two-ways", "amount-stored-as-text.ambiguous"],
  *check(table) {
    for (const amount of amountFields(table)) {
      if (amount.state === "read" && amount.how === "text") yield asNumber(table, amount);
      if (amount.state === "unread" && amount.why === "ambiguous")
        yield {
          severity: "warning",
          message: "amount-stored-as-text.ambiguous",
          cell: amount.cell,
          data: { text: amount.text },
          suspects: [{ cell: amount.cell, expected: null }],
        };
    }
  },
});

/** Safe only where the text can mean one number, Excel will show it as before, and it is no formula's result. */
function asNumber(table: Table, amount: Extract<Amount, { state: "read" }>): Report {
  const { cell, text, value, alternative } = amount;
  const readings = alternative === null ? [value] : [value, alternative];
  const changes = readings.flatMap((reading) => toNumber(table.grid, amount, reading) ?? []);
  const [only] = changes;
  const typed = cellAt(table.grid, cell).formula === null;
  const safe = alternative === null && only?.looksTheSame === true && typed;
  const at = { severity: "warning", cell, data: { text, value } } as const;
  const offers = changes.map((change) => change.offer);
  if (alternative !== null)
    return {
      ...at,
      message: "amount-stored-as-text.two-ways",
      data: { text, value, alternative },
      suggestions: offers,
      suspects: [{ cell, expected: alternative }],
    };
  return safe ? { ...at, fix: only.offer } : { ...at, suggestions: offers };
}
