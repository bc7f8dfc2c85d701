/** A row by its number: how far inside it puts the row, what is counted there, and what the row says beside it. */
interface Numbered {
  /** Null of a row without a number. */
  readonly rank: number | null;
  readonly value: number;
  readonly like: "heading" | "counted" | "other";
}

/**
 * Outer categories whose number is a slip that would put them among their parts ("III" right above "I. Đào tạo nghề", where the
 * others are A and C), each with the rank of the others. A category has rows below it that stand further in.
 * @param rows in their order; an outer category is like no row that is counted and stands right above a category
 */
export function outerSlips<Row extends Numbered>(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const found = new Map<Row, number>();
  const begins = partsBegun(rows);
  const outer = outerRanks(rows, begins);
  rows.forEach((row, at) => {
    const inner = rows[at + 1]?.rank ?? null;
    if (row.like !== "other" || row.rank === null || inner === null || begins[at + 1] !== true) return;
    const rank = row.rank < inner ? undefined : outer.get(inner);
    if (rank !== undefined) found.set(row, rank);
  });
  return found;
}

/** Which rows are the first of some categories: right above what is counted, or above the first of their own parts. */
function partsBegun(rows: readonly Numbered[]): readonly boolean[] {
  const begins = rows.map(() => false);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (row === undefined || row.like === "counted" || row.value !== 1) continue;
    begins[at] = row.like === "heading" || begins[at + 1] === true;
  }
  return begins;
}

/** By the rank of categories, that of the first row above a first of them which stands further out. */
function outerRanks(rows: readonly Numbered[], begins: readonly boolean[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  rows.forEach(({ like, rank }, at) => {
    const inner = rows[at + 1]?.rank ?? null;
    if (like !== "other" || rank === null || inner === null || begins[at + 1] !== true) return;
    if (rank < inner && !ranks.has(inner)) ranks.set(inner, rank);
  });
  return ranks;
}
