import { sum, type Plan, type Row } from "../../plan";
import { rowsToAddUp, valueOf } from "../../sums";
import type { Suspects } from "../engine/suspects";
import type { WrongSum } from "./wrong-sum";

/**
 * Wrong sums down the columns without those that the row of one task accounts for together: two wrong figures in a row that
 * does not add up throw off the sums of both columns, and are said once, at the row's own total. They are told by their gaps,
 * which in the row come to what it is off by.
 */
export function withoutThoseOfOneRow(
  plan: Plan,
  wrong: readonly WrongSum[],
  suspects: Suspects,
): readonly WrongSum[] {
  if (wrong.length < 2) return wrong;
  const explained = new Set<WrongSum>();
  for (const beside of byRow(wrong).values()) {
    if (beside.length < 2) continue;
    const rows = new Set(beside.flatMap(({ addends }) => addends.map(({ cell }) => cell.row)));
    for (const [row] of rowsToAddUp(plan))
      if (rows.has(row.row)) for (const one of ofRow(plan, row, beside, suspects)) explained.add(one);
  }
  return wrong.filter((one) => !explained.has(one));
}

function byRow(wrong: readonly WrongSum[]): ReadonlyMap<Row, readonly WrongSum[]> {
  const groups = new Map<Row, WrongSum[]>();
  for (const one of wrong) groups.set(one.row, [...(groups.get(one.row) ?? []), one]);
  return groups;
}

/** Those sums of one row of sums that the row of a task accounts for. */
function ofRow(plan: Plan, row: Row, wrong: readonly WrongSum[], suspects: Suspects): readonly WrongSum[] {
  const found: WrongSum[] = [];
  for (const { whole, parts } of rowsToAddUp(plan).get(row) ?? []) {
    const total = row.amounts.get(whole.column);
    const stated = total === undefined ? null : valueOf(total);
    if (total === undefined || stated === null) continue;
    const columns = new Set([whole, ...parts]);
    const own = wrong.filter(({ column, isInPart }) => columns.has(column) && isInPart !== true);
    if (own.length < 2) continue;
    const off = sum(own.map(({ column, gap }) => (column === whole ? gap.negated() : gap)));
    const isOff = suspects.expected(total.cell).some((expected) => stated.minus(expected).equals(off));
    if (isOff) found.push(...own);
  }
  return found;
}
