import { misnumbered } from "./misnumbered";
import { BLOCK, numberedRank, type Ranks } from "./ranks";
import type { RawRow } from "./raw-row";

/** Ranks of rows without an ordinal, between those of ranks.ts. */
export const NAME_ONLY = 250;
const UNNUMBERED = 300;
/** From here on rows are listed by bullets. */
export const DASH = 2000;
const PLUS = 2100;
/** So much further in than a heading stand unnumbered rows below it. */
const BELOW_HEADING = 50;

/** Names without numbers that are categories by what stands below them (see blocks.ts). */
interface NamedRows {
  readonly blocks: ReadonlySet<RawRow>;
  readonly heads: ReadonlySet<RawRow>;
}

/** Puts rows under one another, as their ordinals and contents tell; one pass with the rows that are still open. */
export function putUnderOneAnother(
  rows: readonly RawRow[],
  ranks: Ranks,
  { blocks, heads }: NamedRows,
): void {
  const open: RawRow[] = [];
  const slips = misnumbered(rows, ranks);
  let below = 0;
  let above: RawRow | undefined;
  for (const row of rows) {
    const next = rows[++below];
    row.rank = has(blocks, row)
      ? BLOCK
      : has(heads, row)
        ? NAME_ONLY
        : opensBlock(row, above, next)
          ? besideCategory(open)
          : (slips.get(row) ?? besideTask(row, next, ranks, open) ?? rankOf(row, ranks, open.at(-1) ?? null));
    above = row;
    const isNote = row.kind === "note";
    if (!isNote) while ((open.at(-1)?.rank ?? -1) >= row.rank) open.pop();
    row.above = open.at(-1) ?? null;
    if (isNote) continue;
    if (row.above !== null) row.above.addChild(row);
    open.push(row);
  }
}

/** Most sets of odd rows are empty, and to look for a row in one takes longer than to see that. */
export function has(odd: ReadonlySet<RawRow>, row: RawRow): boolean {
  return odd.size > 0 && odd.has(row);
}

/** A row that says no more than a name and sums, right above a task numbered 1: a category, numbered or not. */
function opensBlock(row: RawRow, above: RawRow | undefined, next: RawRow | undefined): boolean {
  if (isNumbered(row) || next?.ordinal?.style !== "arabic" || next.ordinal.value !== 1) return false;
  if (row.bullet !== null && !isStarred(row, above)) return false;
  return !row.hasUnit && !row.hasQuantity && !row.hasDetail && (next.hasUnit || next.hasQuantity);
}

/** "* | Khuyến công quốc gia", but where it is one of the lines that break down what stands above it. */
function isStarred({ ordinal, afterSum }: RawRow, above: RawRow | undefined): boolean {
  if (ordinal?.text !== "*" || afterSum || above?.ofWhich === true) return false;
  return above === undefined || above.bullet === null || above.hasUnit || above.hasQuantity;
}

/**
 * The rank of a category whose number was forgotten: that of the category above, if tasks stand directly in it
 * (a category has tasks or parts, not first the one and then the other).
 */
function besideCategory(open: readonly RawRow[]): number {
  const category = open.findLast(({ rank }) => rank < UNNUMBERED);
  const hasTasks = category?.children.some(({ rank }) => rank >= UNNUMBERED) ?? false;
  return category !== undefined && hasTasks ? category.rank : NAME_ONLY;
}

/**
 * The rank of a task whose number was forgotten, right above parts that are counted from 1 again (3.1, 3.2, it, 4.1): that of
 * the task before it. Null for any other row.
 */
function besideTask(
  row: RawRow,
  next: RawRow | undefined,
  ranks: Ranks,
  open: readonly RawRow[],
): number | null {
  const first = next?.ordinal ?? null;
  if (isNumbered(row) || row.bullet !== null || first?.value !== 1 || !hasContents(row)) return null;
  const part = numberedRank(first, ranks);
  if (part === null || open.at(-1)?.rank !== part) return null;
  return open.findLast(({ rank }) => rank < part)?.rank ?? null;
}

function isNumbered({ ordinal }: RawRow): boolean {
  return ordinal !== null && ordinal.style !== "other";
}

function rankOf(row: RawRow, ranks: Ranks, top: RawRow | null): number {
  if (row.bullet !== null) return row.bullet === "-" ? DASH : PLUS;
  const numbered = row.ordinal === null ? null : numberedRank(row.ordinal, ranks);
  if (numbered !== null) return numbered;
  if (!hasContents(row)) return NAME_ONLY;
  if (top === null || top.rank < UNNUMBERED) return UNNUMBERED;
  if (isHeading(top, row)) return top.rank + BELOW_HEADING;
  return top.rank >= DASH ? Math.min(...siblingsAbove(top)) : top.rank;
}

/** "1 | Tập huấn" over unnumbered tasks: a number and a name, at most with sums, where the row below is counted. */
function isHeading(row: RawRow, below: RawRow): boolean {
  if (row.ordinal?.style !== "arabic" || row.hasUnit || row.hasQuantity || row.hasDetail) return false;
  return !row.hasAmount || below.hasUnit || below.hasQuantity;
}

/** An unnumbered row after bullets goes beside what the bullets belong to. */
function siblingsAbove(top: RawRow): readonly number[] {
  let row: RawRow | null = top;
  while (row !== null && row.rank >= DASH) row = row.above;
  return [row === null || row.rank < UNNUMBERED ? UNNUMBERED : row.rank];
}

/** Whether a row says anything beyond its number and name. */
export function hasContents(row: RawRow): boolean {
  return row.hasUnit || row.hasQuantity || row.hasAmount || row.hasDetail;
}
