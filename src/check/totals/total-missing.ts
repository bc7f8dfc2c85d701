import { rule } from "../engine/rule";
import { rowsOfKind } from "../../sums";
import { workRows } from "../engine/table-rows";

/** A table with amounts and no grand-total row: the reader must add it up alone. */
export const totalMissing = rule({
  id: "total-missing",
  tier: "check",
  depth: "rows",
  about: ["plan"],
  messages: ["total-missing"],
  *check(plan) {
    const rows = workRows(plan);
    const last = rows.at(-1);
    const hasMoney = rows.some((row) => [...row.amounts.values()].some(({ state }) => state === "read"));
    if (last === undefined || !hasMoney || rowsOfKind(plan, "total").length > 0) return;
    yield { severity: "info", cell: last.name?.cell ?? last.cell };
  },
});
