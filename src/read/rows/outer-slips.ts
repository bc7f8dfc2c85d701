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
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (row.like !== "other" || row.rank === null || !beginsParts(rows, at + 1)) return;
    const inner = next?.rank ?? null;
    if (inner === null || row.rank < inner) return;
    const outer = rows.find(
      (one, index) =>
        one.like === "other" && one.rank !== null && one.rank < inner && beginsAt(rows, index + 1, inner),
    );
    const rank = outer?.rank ?? null;
    if (rank !== null) found.set(row, rank);
  });
  return found;
}

function beginsAt(rows: readonly Numbered[], at: number, rank: number): boolean {
  return rows[at]?.rank === rank && beginsParts(rows, at);
}

/** Whether a row is the first of some categories: right above what is counted, or above the first of its own parts. */
function beginsParts(rows: readonly Numbered[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || row.like === "counted" || row.value !== 1) return false;
  return row.like === "heading" || beginsParts(rows, at + 1);
}
