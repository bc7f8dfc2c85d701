import { cellAt, cellKey, isCellError, type Amount, type Plan, type Row } from "../../plan";
import {
  addends,
  amountsUnder,
  outline,
  sumOfRanges,
  type Outline,
  type StatedSum,
  type SumTerm,
} from "../../sums";

/** What is wrong with the rows that a total's formula adds up. */
export interface Miscounted {
  readonly missing: readonly Amount[];
  readonly twice: readonly Amount[];
}

/**
 * The tasks that the formula of a sum leaves out or counts twice, whatever they amount to today; null where it counts each
 * once, or cannot be fully followed: other functions, other columns or sheets, cells beyond what it should be the sum of.
 */
export function miscounted(plan: Plan, sum: StatedSum): Miscounted | null {
  const formula = sum.stated.state === "read" ? sum.stated.formula : null;
  const followed = formula === null ? null : sumOfRanges(formula);
  if (followed === null) return null;
  const counts = countRows(plan, sum, followed.terms);
  if (counts === null) return null;
  const times = (amount: Amount): number => (counts.get(cellKey(amount.cell)) ?? 0) / followed.divisor;
  const own = new Set(sum.addends.map(({ cell }) => cellKey(cell)));
  if ([...counts].some(([key, count]) => count > 0 && !own.has(key))) return null;
  if (sum.addends.some((amount) => !Number.isInteger(times(amount)))) return null;
  // A range of one cell ("E3:E3") is one that ends too early.
  const isRange = formula?.includes(":") === true;
  const picksCells = !isRange && followed.terms.every(({ range }) => range.top === range.bottom);
  const missing = sum.addends.filter((amount) => times(amount) === 0 && !(picksCells && addsNothing(amount)));
  const twice = sum.addends.filter((amount) => times(amount) > 1);
  return missing.length + twice.length > 0 ? { missing, twice } : null;
}

/** Whoever adds cell by cell must leave out dashes and words, with which Excel cannot calculate. */
function addsNothing(amount: Amount): boolean {
  return amount.state !== "read" || amount.how === "dash";
}

/** How often each task's cell is counted, through subtotals too; null where a cell is not understood. */
function countRows(
  plan: Plan,
  { column: { column }, stated }: StatedSum,
  terms: readonly SumTerm[],
): ReadonlyMap<string, number> | null {
  const tree = outline(plan);
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  const leaves = new Set(addends(tree, null, column));
  const counts = new Map<string, number>();
  for (const { range, subtotal } of terms) {
    if (range.left !== column || range.right !== column) return null;
    const last = Math.min(range.bottom, plan.grid.origin.row + plan.grid.rowCount - 1);
    for (let at = range.top; at <= last; at++) {
      const cell = cellAt(plan.grid, { row: at, column });
      if (cell.value === null && byRow.get(at) === undefined) continue;
      if (at === stated.cell.row || isCellError(cell.value)) return null;
      if (subtotal && /^=\s*SUBTOTAL/i.test(cell.formula ?? "")) continue;
      const picked = range.top === range.bottom;
      const counted = countedBy(byRow.get(at), column, picked, tree, leaves, byRow);
      if (counted === null && typeof cell.value === "number") return null;
      for (const amount of counted ?? []) {
        const key = cellKey(amount.cell);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * The tasks that a cell of a row stands for: itself, all of a category, or the task whose component it is.
 * @param picked whether the formula names this cell alone: then it means the sum of a category that states none
 */
function countedBy(
  row: Row | undefined,
  column: number,
  picked: boolean,
  tree: Outline,
  leaves: ReadonlySet<Amount>,
  byRow: ReadonlyMap<number, Row>,
): readonly Amount[] | null {
  const amount = row?.amounts.get(column);
  if (row === undefined || amount === undefined) return null;
  if (leaves.has(amount)) return [amount];
  const isSum = row.kind === "category" || row.kind === "subtotal";
  if (amount.state === "blank" && !(picked && isSum)) return [];
  if (row.kind === "category") return amountsUnder(tree, row, column);
  if (row.kind === "subtotal") {
    const of = row.parent === null ? undefined : byRow.get(row.parent);
    return of === undefined ? null : amountsUnder(tree, of, column);
  }
  const task = tree.above(row).findLast((above) => {
    const own = above.amounts.get(column);
    return own !== undefined && leaves.has(own);
  });
  const owner = task?.amounts.get(column);
  return owner === undefined ? null : [owner];
}
