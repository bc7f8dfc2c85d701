import type { CellRange, Plan } from "../../../plan";
import type { Reach } from "../../../sums";
import { isPlainTask } from "../lines/blocks";
import { isNew, lastAbove, type NewLine } from "../lines/new-line";
import type { Positions } from "../positions";

/**
 * How ranges of a column must reach to take in new rows: further down where they end at the row above these, further up where they
 * begin at the task below these. Null for a range that Excel stretches by itself, or that has nothing to do with them.
 */
export function reachIn(
  plan: Plan,
  column: number,
  lines: readonly NewLine[],
  positions: Positions,
): (range: CellRange) => Reach | null {
  const ends = endsOf(lines, positions);
  const starts = startsOf(plan, lines, positions);
  return ({ left, right, top, bottom }) => {
    if (left > column || column > right) return null;
    const end = ends.get(bottom);
    const reach = {
      top: starts.get(top) ?? null,
      bottom: end !== undefined && bottom < end.above ? end.bottom : null,
    };
    return reach.top === null && reach.bottom === null ? null : reach;
  };
}

/** Rows at which sums end, and where they must end once the new rows are in. */
function endsOf(
  lines: readonly NewLine[],
  positions: Positions,
): ReadonlyMap<number, { readonly above: number; readonly bottom: number }> {
  const ends = new Map<number, { above: number; bottom: number }>();
  for (const line of lines) {
    const last = lastAbove(line);
    if (last === null || line.content.kind !== "task") continue;
    const bottom = Math.max(positions.rowOf(line), ends.get(last.row)?.bottom ?? 0);
    ends.set(last.row, { above: line.above, bottom });
  }
  return ends;
}

/** Tasks at which sums begin, and where they must begin: new rows right above the first of a block are of it too. */
function startsOf(plan: Plan, lines: readonly NewLine[], positions: Positions): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const line of lines) {
    const { above, parent, last, content } = line;
    const next = plan.rows.find(({ row }) => row === above);
    const isFirst = content.kind === "task" && last === null && (parent === null || !isNew(parent));
    if (!isFirst || next === undefined || !isPlainTask(plan, next)) continue;
    starts.set(above, Math.min(positions.rowOf(line), starts.get(above) ?? Infinity));
  }
  return starts;
}
