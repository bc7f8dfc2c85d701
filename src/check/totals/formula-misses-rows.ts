import { a1, sum, type Amount, type Plan } from "../../plan";
import { statedSums, type StatedSum, valueOf } from "../../sums";
import { rule, type Report } from "../engine/rule";
import { miscounted } from "../gaps/counted-rows";
import { offerFormula } from "../offers/set-sum";

/**
 * The formula of a subtotal or total leaves out a task of its block or counts one twice, whatever its value today. It speaks
 * instead of the rules that compare values, and only of formulas that can be fully followed.
 */
export const formulaMissesRows = rule({
  id: "formula-misses-rows",
  tier: "check",
  depth: "components",
  about: ["plan"],
  messages: ["formula-misses-rows", "formula-misses-rows.twice"],
  *check(plan) {
    for (const one of statedSums(plan)) {
      const found = miscounted(plan, one);
      if (found === null) continue;
      const { missing, twice } = found;
      yield missing.length > 0
        ? report(plan, one, "formula-misses-rows", missing)
        : report(plan, one, "formula-misses-rows.twice", twice);
    }
  },
});

function report(
  plan: Plan,
  { stated, addends, column }: StatedSum,
  message: string,
  rows: readonly Amount[],
): Report {
  const values = addends.map(valueOf);
  const known = values.filter((value) => value !== null);
  const expected = known.length < values.length ? null : sum(known);
  const ownUnit = column.moneyUnit !== null && column.moneyUnit !== plan.moneyUnit;
  return {
    severity: "error",
    message,
    cell: stated.cell,
    related: rows.map(({ cell }) => cell),
    data: { formula: stated.state === "read" ? (stated.formula ?? "") : "", rows: listed(rows) },
    fix: expected === null || ownUnit ? null : offerFormula(plan.grid, stated.cell, addends, expected),
    suspects: [{ cell: stated.cell, expected }],
  };
}

/** More cells than these are counted, not named. */
const MOST_NAMED = 5;

function listed(amounts: readonly Amount[]): string {
  const names = amounts.slice(0, MOST_NAMED).map(({ cell }) => a1(cell));
  return names.join(", ") + (amounts.length > MOST_NAMED ? ", …" : "");
}
