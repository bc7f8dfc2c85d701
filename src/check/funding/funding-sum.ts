import type { Amount, Column, Decimal, Plan, Row } from "../../plan";
import { rowsToAddUp, valueOf, type Partition } from "../../sums";
import { byColumn, causeOfGap, IN_PART, type Cause } from "../causes";
import { rule, type Report } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { statedBy, unexplainedGap, type Gap } from "../gaps/explained";
import { gapInAnyCase } from "../gaps/in-any-case";
import { anyOfThese } from "../gaps/any-of-these";
import { offerSum } from "../offers/set-sum";
import { heading } from "../offers/heading";

/** In the row of a task, total ≠ the sum of its parts, where the columns are all its parts. */
export const fundingSum = rule({
  id: "funding-sum",
  tier: "editing",
  depth: "rows",
  about: ["plan"],
  messages: ["funding-sum", "funding-sum.blank"],
  *check(plan, { suspects }) {
    for (const [row, sums] of rowsToAddUp(plan)) yield* checkRow(plan, row, sums, suspects);
  },
});

/**
 * A component may state its total alone: its task says where the money comes from.
 * Inner sums come first: an outer one that is off because of them is not said again.
 */
function* checkRow(plan: Plan, row: Row, sums: readonly Partition[], suspects: Suspects): Iterable<Report> {
  const corrections: Decimal[] = [];
  for (const { whole, parts } of sums) {
    const stated = row.amounts.get(whole.column);
    if (stated === undefined) continue;
    const amounts = parts.flatMap((part) => row.amounts.get(part.column) ?? []);
    if (amounts.length < parts.length) continue;
    if (row.kind === "subtask" && amounts.every(({ state }) => state === "blank")) continue;
    const found =
      unexplainedGap(statedBy(stated), amounts, suspects, corrections) ??
      gapInAnyCase(whole, stated, amounts, suspects, corrections);
    if (found === null) continue;
    const within = [...corrections];
    corrections.push(found.gap.negated());
    yield {
      severity: "error",
      ...(stated.state === "blank" ? { message: "funding-sum.blank" } : {}),
      cell: stated.cell,
      related: amounts.map(({ cell }) => cell),
      data: {
        stated: valueOf(stated) ?? 0,
        sum: found.sum,
        total: heading(whole),
        parts: parts.map(heading).join(" + "),
        ...causeOf(found, stated, amounts, parts),
      },
      ...(found.isInPart === true ? {} : offerSum(plan, whole, stated, amounts, found.sum)),
      suspects: anyOfThese(stated, amounts, found, within),
    };
  }
}

function causeOf(
  { isInPart }: Gap,
  stated: Amount,
  addends: readonly Amount[],
  parts: readonly Column[],
): Cause {
  if (isInPart === true) return IN_PART;
  const value = stated.state === "blank" ? null : valueOf(stated);
  if (value === null) return {};
  return causeOfGap({
    stated: { cell: stated.cell, value },
    addends,
    nameOf: byColumn(parts),
  });
}
