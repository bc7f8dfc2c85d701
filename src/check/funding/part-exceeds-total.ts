import type { Amount } from "../../plan";
import { partialPartitions } from "../../sums";
import { rule } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { workRows } from "../engine/table-rows";
import { heading } from "../offers/heading";

/** One source alone is more than the total, in a table that does not show all the sources (there funding-sum speaks). */
export const partExceedsTotal = rule({
  id: "part-exceeds-total",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["part-exceeds-total"],
  *check(plan, { suspects }) {
    const groupings = partialPartitions(plan);
    if (groupings.length === 0) return;
    for (const row of workRows(plan)) {
      for (const { whole, parts } of groupings) {
        const total = row.amounts.get(whole.column);
        if (total?.state !== "read" || isSuspect(total, suspects)) continue;
        for (const column of parts) {
          const part = row.amounts.get(column.column);
          if (part?.state !== "read" || isSuspect(part, suspects)) continue;
          if (part.value.lessThanOrEqualTo(total.value)) continue;
          yield {
            severity: "error",
            cell: part.cell,
            related: [total.cell],
            data: {
              part: part.value,
              source: heading(column),
              total: heading(whole),
              stated: total.value,
            },
            suspects: [part, total].map(({ cell }) => ({ cell, expected: null })),
          };
        }
      }
    }
  },
});

function isSuspect({ cell }: Amount, suspects: Suspects): boolean {
  return suspects.unknown(cell) || suspects.expected(cell).length > 0;
}
