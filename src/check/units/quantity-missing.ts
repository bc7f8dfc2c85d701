import { mergeAt, type Plan, type Printed } from "../../plan";
import { rule } from "../engine/rule";
import { hasAmount, hasText } from "../engine/table-rows";
import { oddWork } from "../engine/odd-work";

/** A unit without a quantity: what will be done is said, but not how many. */
export const quantityMissing = rule({
  id: "quantity-missing",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["quantity-missing"],
  *check(plan) {
    for (const row of oddWork(plan).oddlyCounted) {
      const { unit, quantity } = row;
      if (quantity?.state !== "blank" || !hasText(unit) || isSharedWithAbove(plan, quantity)) continue;
      yield {
        severity: "warning",
        cell: quantity.cell,
        related: [unit.cell],
        data: { unit: unit.text },
        // Nor is it known what a row costs that is not filled in.
        suspects:
          row.kind !== "task" || hasAmount(row)
            ? []
            : [...row.amounts.values()].map(({ cell }) => ({ cell, expected: null })),
      };
    }
  },
});

/** Whether a blank is but the rest of a merged cell, in which one quantity stands for several rows. */
function isSharedWithAbove({ grid }: Plan, { cell }: Printed): boolean {
  return (mergeAt(grid, cell)?.top ?? cell.row) < cell.row;
}
