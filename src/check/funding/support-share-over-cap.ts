import { sum } from "../../plan";
import { moneyColumns, valueOf } from "../../sums";
import { rule } from "../engine/rule";
import { cappedRows, sourceOf } from "./cap-of-row";

/** The state budget's share of the task's total is above the cap of the chosen set; equal is allowed. */
export const supportShareOverCap = rule({
  id: "support-share-over-cap",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["support-share-over-cap", "support-share-over-cap.unverified"],
  *check(plan, { caps, suspects }) {
    if (caps === null) return;
    const totals = moneyColumns(plan, "total");
    for (const { row, cap, budget } of cappedRows(plan, caps, suspects)) {
      const amounts = totals.flatMap(({ column }) => row.amounts.get(column) ?? []);
      if (cap.share === null || amounts.length === 0) continue;
      const isSure = amounts.every(
        ({ state, cell }) =>
          state === "read" && !suspects.unknown(cell) && suspects.expected(cell).length === 0,
      );
      const total = sum(amounts.flatMap((amount) => valueOf(amount) ?? []));
      const state = sum(budget.flatMap((amount) => valueOf(amount) ?? []));
      if (!isSure || !total.greaterThan(0)) continue;
      if (state.times(100).lessThanOrEqualTo(total.times(cap.share))) continue;
      yield {
        severity: "warning",
        ...(cap.certainty !== "verified" ? { message: "support-share-over-cap.unverified" } : {}),
        cell: budget[0].cell,
        related: amounts.map(({ cell }) => cell),
        data: {
          share: state.times(100).dividedBy(total).toDecimalPlaces(2),
          cap: cap.share,
          ...sourceOf(caps, cap),
        },
      };
    }
  },
});
