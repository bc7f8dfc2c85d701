import { sum, type Amount, type Column, type Decimal, type Plan, type Row } from "../../plan";
import {
  addends,
  amountColumns,
  amountsUnder,
  outline,
  rowsOfKind,
  remembered,
  subtotalPlaces,
  valueOf,
  type Outline,
} from "../../sums";
import { hasAmount } from "../engine/table-rows";
import type { Suspects } from "../engine/suspects";
import { statedBy, unexplainedGap, type Gap } from "./explained";
import { gapInAnyCase } from "./in-any-case";
import { withoutThoseOfOneRow } from "./one-row";
import type { WrongSum } from "./wrong-sum";

/** By how much a stated sum is off, said here or by an earlier rule: what adds it up is off by as much. */
interface KnownGap {
  readonly of: Row | null;
  readonly column: Column;
  readonly gap: Decimal;
}

interface Found {
  readonly wrong: readonly WrongSum[];
  readonly known: readonly KnownGap[];
}

/**
 * Every wrong subtotal of a plan, the innermost first. An outer sum that is off by what an inner one is off by has the same
 * cause, and so has a second statement of the same sum: only the first is given.
 */
export function wrongSubtotals(plan: Plan, suspects: Suspects): readonly WrongSum[] {
  return subtotalsBySuspects(plan)(suspects).wrong;
}

/** Every wrong grand total of a plan that no wrong subtotal accounts for. */
export function wrongTotals(plan: Plan, suspects: Suspects): readonly WrongSum[] {
  return totalsBySuspects(plan)(suspects).wrong;
}

/** By how much the stated sums of some columns are off. */
export function knownGaps(plan: Plan, suspects: Suspects, columns: readonly Column[]): readonly Decimal[] {
  const { known } = totalsBySuspects(plan)(suspects);
  return known.filter(({ column }) => columns.includes(column)).map(({ gap }) => gap);
}

const subtotalsBySuspects = remembered((plan: Plan) =>
  remembered((suspects: Suspects) => findWrongSubtotals(plan, suspects)),
);

const totalsBySuspects = remembered((plan: Plan) =>
  remembered((suspects: Suspects) => findWrongTotals(plan, suspects)),
);

function findWrongSubtotals(plan: Plan, suspects: Suspects): Found {
  const tree = outline(plan);
  const places = subtotalPlaces(plan);
  const wrong: WrongSum[] = [];
  const known: KnownGap[] = [];
  for (const column of amountColumns(plan)) {
    const practised = places.some(({ row }) => row.kind === "category" && !isBlank(row, column));
    for (const { row, of } of places) {
      const stated = row.amounts.get(column.column);
      if (stated === undefined) continue;
      const silent = row.kind === "category" && stated.state === "blank";
      if (silent && !(practised && hasAmount(row))) continue;
      const parts = amountsUnder(tree, of, column.column);
      const within = known.filter((one) => one.column === column && isWithin(one.of, of, tree));
      const gap = gapAt(column, stated, parts, suspects, gapsOf(within));
      if (gap !== null) wrong.push({ ...gap, row, of, column, stated, addends: parts });
      known.push(...gapsAt(stated, parts, gap, suspects).map((one) => ({ of, column, gap: one })));
    }
  }
  return { wrong: withoutThoseOfOneRow(plan, wrong, suspects), known };
}

function findWrongTotals(plan: Plan, suspects: Suspects): Found {
  const tree = outline(plan);
  const known = [...subtotalsBySuspects(plan)(suspects).known];
  const totals = rowsOfKind(plan, "total");
  const wrong: WrongSum[] = [];
  for (const column of totals.length === 0 ? [] : amountColumns(plan)) {
    const parts = addends(tree, null, column.column);
    for (const row of totals) {
      const stated = row.amounts.get(column.column);
      if (stated === undefined) continue;
      const before = known.filter((one) => one.column === column);
      const gap = gapAt(column, stated, parts, suspects, gapsOf(before));
      if (gap !== null) wrong.push({ ...gap, row, of: null, column, stated, addends: parts });
      known.push(...gapsAt(stated, parts, gap, suspects).map((one) => ({ of: null, column, gap: one })));
    }
  }
  return { wrong: withoutThoseOfOneRow(plan, wrong, suspects), known };
}

function gapAt(
  column: Column,
  stated: Amount,
  parts: readonly Amount[],
  suspects: Suspects,
  corrections: readonly Decimal[],
): Gap | null {
  return (
    unexplainedGap(statedBy(stated), parts, suspects, corrections) ??
    gapInAnyCase(column, stated, parts, suspects, corrections)
  );
}

/** The gap found, else the gaps of a cell that an earlier rule spoke of: what adds up the cell as it stands is off by as much. */
function gapsAt(
  stated: Amount,
  parts: readonly Amount[],
  found: Gap | null,
  suspects: Suspects,
): readonly Decimal[] {
  if (found !== null) return [found.gap];
  const value = valueOf(stated);
  if (value === null) return [];
  const expected = suspects.expected(stated.cell);
  const known = suspects.unknown(stated.cell) ? parts.flatMap((part) => valueOf(part) ?? []) : [];
  const summed = known.length > 0 && known.length === parts.length ? [sum(known)] : [];
  return [...expected, ...summed].map((one) => value.minus(one));
}

function gapsOf(known: readonly KnownGap[]): readonly Decimal[] {
  return known.map(({ gap }) => gap);
}

function isBlank(row: Row, column: Column): boolean {
  return (row.amounts.get(column.column)?.state ?? "blank") === "blank";
}

function isWithin(inner: Row | null, outer: Row, tree: Outline): boolean {
  return inner !== null && (inner === outer || tree.above(inner).includes(outer));
}
