import { a1Range, type CellRange, type CellRef, type Plan } from "../../plan";
import { amountColumns } from "../../sums";
import { rule } from "../engine/rule";

/** Merged cells over the amounts of several tasks: Excel keeps one amount there, and nothing says whose it is. */
export const mergedCells = rule({
  id: "merged-cells",
  tier: "submission",
  depth: "cells",
  about: ["plan"],
  messages: ["merged-cells"],
  *check(plan) {
    const merges = plan.grid.merges ?? [];
    if (merges.length === 0) return;
    const tasks = taskRows(plan);
    const columns = amountColumns(plan).map(({ column }) => column);
    for (const merge of merges) {
      if (!columns.some((column) => column >= merge.left && column <= merge.right)) continue;
      const count = tasksIn(merge, tasks, plan.range.bottom);
      if (count < 2) continue;
      yield {
        severity: "warning",
        cell: topLeft(merge),
        data: { range: a1Range(merge), count },
        suspects: covered(merge, columns).map((cell) => ({ cell, expected: null })),
      };
    }
  },
});

function taskRows({ rows }: Plan): ReadonlySet<number> {
  return new Set(rows.filter(({ kind }) => kind === "task" || kind === "subtask").map(({ row }) => row));
}

function tasksIn({ top, bottom }: CellRange, tasks: ReadonlySet<number>, last: number): number {
  let count = 0;
  for (let row = top; row <= Math.min(bottom, last); row++) if (tasks.has(row)) count++;
  return count;
}

/** The amounts below the first of a merge: they are not blank but not known, so sums say nothing of them. */
function covered({ top, left, bottom, right }: CellRange, columns: readonly number[]): readonly CellRef[] {
  const rows = Array.from({ length: bottom - top }, (_, at) => top + 1 + at);
  const inside = columns.filter((column) => column >= left && column <= right);
  return rows.flatMap((row) => inside.map((column) => ({ row, column })));
}

function topLeft({ top, left }: CellRange): CellRef {
  return { row: top, column: left };
}
