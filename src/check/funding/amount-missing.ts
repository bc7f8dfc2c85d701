import type { Row } from "../../plan";
import { amountColumns, outline } from "../../sums";
import { rule } from "../engine/rule";
import { hasAmount, hasText, workRows } from "../engine/table-rows";

/** A task that says what and how many, and no money anywhere: neither its own nor its components'. */
export const amountMissing = rule({
  id: "amount-missing",
  tier: "check",
  depth: "rows",
  about: ["plan"],
  messages: ["amount-missing"],
  *check(plan) {
    const [first] = amountColumns(plan);
    if (first === undefined) return;
    const tree = outline(plan);
    for (const row of workRows(plan)) {
      if (row.kind === "subtask" || !isQuantified(row) || hasAmount(row)) continue;
      if (tree.under(row.row).some(hasAmount)) continue;
      const amounts = [...row.amounts.values()];
      yield {
        severity: "warning",
        cell: row.total?.cell ?? { row: row.row, column: first.column },
        data: { name: row.name?.text ?? "" },
        suspects: amounts.map(({ cell }) => ({ cell, expected: null })),
      };
    }
  },
});

function isQuantified({ unit, quantity }: Row): boolean {
  if (!hasText(unit) || quantity === null) return false;
  return quantity.state === "words" || (quantity.state === "read" && quantity.how !== "dash");
}
