import type { Amount, Plan, Row } from "../../plan";
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
    for (const row of workRows(plan).filter(hasNoAmount)) {
      if (row.kind === "subtask" || !isQuantified(row)) continue;
      if (tree.under(row.row).some(hasAmount)) continue;
      const amounts = [...row.amounts.values()];
      if (amounts.some((amount) => isUnderMerge(plan, amount))) continue;
      yield {
        severity: "warning",
        cell: row.total?.cell ?? { row: row.row, column: first.column },
        data: { name: row.name?.text ?? "" },
        suspects: amounts.map(({ cell }) => ({ cell, expected: null })),
      };
    }
  },
});

function hasNoAmount(row: Row): boolean {
  return !hasAmount(row);
}

/** A quantity that cannot be read is one all the same. */
function isQuantified({ unit, quantity }: Row): boolean {
  if (!hasText(unit) || quantity === null) return false;
  return (
    quantity.state === "words" ||
    quantity.state === "unread" ||
    (quantity.state === "read" && quantity.how !== "dash")
  );
}

/** Cells merged over several tasks keep their amount in the first: the merge is the fault there, not the rows below. */
function isUnderMerge({ grid }: Plan, { cell }: Amount): boolean {
  const covers = grid.merges?.some(
    ({ top, left, bottom, right }) =>
      cell.row > top && cell.row <= bottom && cell.column >= left && cell.column <= right,
  );
  return covers === true;
}
