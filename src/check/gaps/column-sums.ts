import type { Amount, Column, Decimal, Plan, Row } from "../../plan";
import { addends, amountColumns, amountsUnder, outline, remembered, type Outline } from "../../sums";
import { hasAmount } from "../engine/table-rows";
import type { Suspects } from "../engine/suspects";
import { statedBy, unexplainedGap, type Gap } from "./explained";

/** A sum down a column that does not hold. */
export interface WrongSum extends Gap {
  /** The row that states it: a category with subtotals in it, a "Cộng …" row or the grand total's. */
  readonly row: Row;
  /** The category that it is the sum of; null for the whole table. */
  readonly of: Row | null;
  readonly column: Column;
  readonly stated: Amount;
  readonly addends: readonly Amount[];
}

interface Place {
  readonly row: Row;
  readonly of: Row;
  readonly depth: number;
}

/**
 * Every wrong subtotal of a plan, the innermost first. An outer sum that is off by what an inner one is off by has the same
 * cause, and so has a second statement of the same sum: only the first is given.
 */
export function wrongSubtotals(plan: Plan, suspects: Suspects): readonly WrongSum[] {
  return subtotalsBySuspects(plan)(suspects);
}

const subtotalsBySuspects = remembered((plan: Plan) =>
  remembered((suspects: Suspects) => findWrongSubtotals(plan, suspects)),
);

function findWrongSubtotals(plan: Plan, suspects: Suspects): readonly WrongSum[] {
  const tree = outline(plan);
  const places = subtotalPlaces(plan, tree);
  const wrong: WrongSum[] = [];
  for (const column of amountColumns(plan)) {
    const practised = places.some(({ row }) => row.kind === "category" && !isBlank(row, column));
    for (const { row, of } of places) {
      const stated = row.amounts.get(column.column);
      if (stated === undefined) continue;
      const silent = row.kind === "category" && stated.state === "blank";
      if (silent && !(practised && hasAmount(row))) continue;
      const parts = amountsUnder(tree, of, column.column);
      const within = wrong.filter((one) => one.column === column && isWithin(one.of, of, tree));
      const gap = unexplainedGap(statedBy(stated), parts, suspects, gapsOf(within));
      if (gap !== null) wrong.push({ ...gap, row, of, column, stated, addends: parts });
    }
  }
  return wrong;
}

/** Every wrong grand total of a plan that no wrong subtotal accounts for. */
export function wrongTotals(plan: Plan, suspects: Suspects): readonly WrongSum[] {
  const totals = plan.rows.filter((row) => row.kind === "total");
  if (totals.length === 0) return [];
  const tree = outline(plan);
  const before = wrongSubtotals(plan, suspects);
  const wrong: WrongSum[] = [];
  for (const column of amountColumns(plan)) {
    const parts = addends(tree, null, column.column);
    for (const row of totals) {
      const stated = row.amounts.get(column.column);
      if (stated === undefined) continue;
      const known = [...before, ...wrong].filter((one) => one.column === column);
      const gap = unexplainedGap(statedBy(stated), parts, suspects, gapsOf(known));
      if (gap !== null) wrong.push({ ...gap, row, of: null, column, stated, addends: parts });
    }
  }
  return wrong;
}

/** By how much each of some sums is off. */
export function gapsOf(wrong: readonly WrongSum[]): readonly Decimal[] {
  return wrong.map(({ gap }) => gap);
}

function subtotalPlaces(plan: Plan, tree: Outline): readonly Place[] {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  const places = plan.rows.flatMap((row): Place[] => {
    const parent = row.kind === "subtotal" && row.parent !== null ? byRow.get(row.parent) : undefined;
    const of = row.kind === "category" && tree.under(row.row).length > 0 ? row : parent;
    return of === undefined ? [] : [{ row, of, depth: tree.above(of).length }];
  });
  return places.sort((a, b) => b.depth - a.depth || a.row.row - b.row.row);
}

function isBlank(row: Row, column: Column): boolean {
  return (row.amounts.get(column.column)?.state ?? "blank") === "blank";
}

function isWithin(inner: Row | null, outer: Row, tree: Outline): boolean {
  return inner !== null && (inner === outer || tree.above(inner).includes(outer));
}
