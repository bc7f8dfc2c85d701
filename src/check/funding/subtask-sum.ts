import type { Column, Decimal, Plan, Row } from "../../plan";
import { addends, amountColumns, outline, valueOf, type Outline } from "../../sums";
import { byRow, causeOfGap, IN_PART } from "../causes";
import { rule, type Report } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { anyOfThese } from "../gaps/any-of-these";
import { statedBy, unexplainedGap } from "../gaps/explained";
import { gapInAnyCase } from "../gaps/in-any-case";
import { heading } from "../offers/heading";
import { offerSum } from "../offers/set-sum";

/** A task with components (phần việc) whose own amount is not their sum. In all totals the task's own amount counts, once. */
export const subtaskSum = rule({
  id: "subtask-sum",
  tier: "editing",
  depth: "components",
  about: ["plan"],
  messages: ["subtask-sum"],
  *check(plan, { suspects }) {
    const tree = outline(plan);
    const tasks = tree.parents.filter(
      ({ kind, row }) => (kind === "task" || kind === "subtask") && tree.under(row).length > 0,
    );
    if (tasks.length === 0) return;
    const innermostFirst = tasks.toReversed();
    for (const column of amountColumns(plan))
      yield* checkColumn(plan, innermostFirst, column, tree, suspects);
  },
});

/** A task whose component is itself off is not said again for the same gap. */
function* checkColumn(
  plan: Plan,
  tasks: readonly Row[],
  column: Column,
  tree: Outline,
  suspects: Suspects,
): Iterable<Report> {
  const gaps = new Map<number, Decimal>();
  for (const row of tasks) {
    const stated = row.amounts.get(column.column);
    if (stated === undefined || stated.state === "blank") continue;
    const parts = addends(tree, row.row, column.column);
    if (parts.every(({ state }) => state === "blank")) continue;
    const inner = tree.under(row.row).flatMap((part) => gaps.get(part.row) ?? []);
    const corrections = inner.map((gap) => gap.negated());
    const found =
      unexplainedGap(statedBy(stated), parts, suspects, corrections) ??
      gapInAnyCase(column, stated, parts, suspects, corrections);
    if (found === null) continue;
    gaps.set(row.row, found.gap);
    yield {
      severity: "error",
      cell: stated.cell,
      related: parts.map(({ cell }) => cell),
      data: {
        stated: valueOf(stated) ?? 0,
        sum: found.sum,
        column: heading(column),
        ...(found.isInPart === true
          ? IN_PART
          : causeOfGap({
              stated: { cell: stated.cell, value: found.sum.plus(found.gap) },
              addends: parts,
              nameOf: byRow(plan),
            })),
      },
      ...(found.isInPart === true ? {} : offerSum(plan, column, stated, parts, found.sum)),
      suspects: anyOfThese(stated, parts, found),
    };
  }
}
