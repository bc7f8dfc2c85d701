import { convert, Decimal, type Amount, type MoneyUnit, type Plan } from "../../plan";
import { addends, moneyColumns, outline, type Outline } from "../../sums";
import { byRow, causeOfGap, type Cause } from "../causes";
import { rule, type Report } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { knownGaps } from "../gaps/column-sums";
import { unexplainedGap } from "../gaps/explained";
import { finestDigit, lastDigit, withinRounding } from "../gaps/rounding";
import { statedTotals, type StatedTotal } from "./stated-totals";

/** A total stated around the table ≠ the sum of its rows. Nothing says which side is right, so nothing is offered. */
export const declaredTotalDiffers = rule({
  id: "declared-total-differs",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["declared-total-differs", "declared-total-differs.rounding"],
  *check(plan, context) {
    const stated = statedTotals(plan, context.sheet);
    if (stated.length === 0) return;
    const { suspects } = context;
    const tree = outline(plan);
    for (const one of stated) {
      const report = compare(plan, tree, one, suspects);
      if (report !== null) yield report;
    }
  },
});

function compare(plan: Plan, tree: Outline, stated: StatedTotal, suspects: Suspects): Report | null {
  const columns = moneyColumns(plan, stated.of);
  const amounts = columns.flatMap(({ column }) => addends(tree, null, column));
  const rows = amounts.filter((amount) => amount.state === "read");
  if (rows.length === 0) return null;
  const corrections = knownGaps(plan, suspects, columns);
  const perUnit = inUnitOf(plan.moneyUnit, stated);
  const value = stated.value.times(perUnit);
  const gap = unexplainedGap({ cell: stated.cell, value, formula: null }, amounts, suspects, corrections);
  if (gap === null) return null;
  // Of two units that are declared for the table, which is meant is said where they are.
  const other = inUnitOf(plan.moneyUnitAgain?.unit ?? plan.moneyUnit, stated);
  if (stated.value.times(other).equals(gap.sum)) return null;
  const isExpected = stated.expected.some((one) => one.times(perUnit).equals(gap.sum));
  if (isExpected) return null;
  const ownDigit = lastDigit(stated.value).times(perUnit);
  const difference = gap.gap.abs();
  // "47,6 tỷ" for 47.586 triệu is no difference: it says the same with fewer digits.
  if (ownDigit.greaterThan(finestDigit(rows)) && difference.times(2).lessThanOrEqualTo(ownDigit)) return null;
  const rounding = withinRounding(difference, rows, ownDigit);
  return {
    severity: "warning",
    message: rounding ? "declared-total-differs.rounding" : "declared-total-differs",
    cell: stated.cell,
    data: {
      words: stated.words,
      figure: stated.figure,
      stated: value,
      sum: gap.sum,
      difference,
      ...(rounding ? {} : causeOf(plan, stated, value, amounts)),
    },
  };
}

/** Where rounding can be all, the message itself says so. */
function causeOf(plan: Plan, { cell }: StatedTotal, value: Decimal, addends: readonly Amount[]): Cause {
  return causeOfGap({ stated: { cell, value }, addends, nameOf: byRow(plan) });
}

/** How many of the table's unit one of the stated unit is; taken as the same where either is not known. */
function inUnitOf(unit: MoneyUnit, stated: StatedTotal): Decimal {
  return convert(new Decimal(1), stated.unit, unit) ?? new Decimal(1);
}
