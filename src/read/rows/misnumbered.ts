import type { OrdinalText } from "../values/ordinal";
import { lettersForNumerals } from "./letters-for-numerals";
import { numberedRank, type Ranks } from "./ranks";
import { outerSlips } from "./outer-slips";
import type { RawRow } from "./raw-row";

/** A numbered row: how far inside its number alone would put it, and what is counted there. */
interface Numbered {
  readonly node: RawRow;
  /** Null of a row without a number; of one whose number is of no style, a rank that no other row has. */
  readonly rank: number | null;
  readonly value: number;
  /** What stands before the last number: "2." of 2.1; "" of a plain one. */
  readonly before: string;
  readonly like: Like;
}

/** What a row is like by what it says beside its number: a category right above a task, a task, or what cannot be told. */
type Like = "heading" | "counted" | "other";

/** Rank of a number of no style ("1l"). */
const OF_NO_STYLE = -1;

/**
 * Rows whose number is a slip that would put them at another place of the outline ("2.2" on a category beside 1 and 3, "II" on a
 * task between 1 and 3), each with the rank of its like: that the number is wrong is then all that is said.
 *
 * It is a slip where no other row of its like is numbered in that way, and where the number neither begins nor goes on a list.
 */
export function misnumbered(nodes: readonly RawRow[], ranks: Ranks): ReadonlyMap<RawRow, number> {
  const found = new Map<RawRow, number>();
  if (areSurelyNumberedAlike(nodes, ranks)) return found;
  const rows = numberedRows(nodes, ranks);
  for (const [row, rank] of outerSlips(rows)) found.set(row.node, rank);
  for (const like of ["heading", "counted"] as const) {
    const counts = countsOf(rows, (one) => one === like);
    const taken = like === "heading" ? countsOf(rows, (one) => one !== "counted") : counts;
    const [usual, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [OF_NO_STYLE, 0]);
    if (most < 2 || usual === OF_NO_STYLE) continue;
    if (like === "heading") for (const row of lettersForNumerals(rows, usual)) found.set(row.node, usual);
    rows.forEach((row, at) => {
      if (row.like !== like || row.rank === usual) return;
      const isSlip =
        row.rank === null
          ? isFirstOf(rows, at, usual)
          : taken.get(row.rank) === 1 && !isInPlace(rows, at, usual);
      if (isSlip) found.set(row.node, usual);
    });
  }
  return found;
}

/** Whether all that is counted is numbered in one way, and all else in one: the quick answer for nearly all tables. */
function areSurelyNumberedAlike(nodes: readonly RawRow[], ranks: Ranks): boolean {
  let ofCounted: number | null = null;
  let ofOthers: number | null = null;
  for (const node of nodes) {
    if (node.kind === "note" || node.bullet !== null) continue;
    const rank = node.ordinal === null ? null : numberedRank(node.ordinal, ranks);
    if (rank === null) return false;
    if (node.hasUnit || node.hasQuantity) {
      if ((ofCounted ??= rank) !== rank) return false;
    } else if ((ofOthers ??= rank) !== rank) return false;
  }
  return true;
}

function numberedRows(nodes: readonly RawRow[], ranks: Ranks): readonly Numbered[] {
  const rows: Numbered[] = [];
  for (const node of nodes) {
    if (node.kind === "note" || node.bullet !== null) continue;
    const counted = node.hasUnit || node.hasQuantity;
    const last = rows.at(-1);
    if (counted && last?.like === "other" && isBare(last))
      rows[rows.length - 1] = { ...last, like: "heading" };
    rows.push({ node, ...placeOf(node.ordinal, ranks), like: counted ? "counted" : "other" });
  }
  return rows;
}

function isBare({ node }: Numbered): boolean {
  return !node.hasDetail;
}

function placeOf(ordinal: OrdinalText | null, ranks: Ranks): Pick<Numbered, "rank" | "value" | "before"> {
  if (ordinal === null || ordinal.text === "") return { rank: null, value: 0, before: "" };
  const rank = numberedRank(ordinal, ranks) ?? OF_NO_STYLE;
  const { path, value } = ordinal;
  return { rank, value: value ?? 0, before: path.join(".") };
}

function countsOf(rows: readonly Numbered[], isLike: (like: Like) => boolean): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (isLike(row.like) && row.rank !== null) counts.set(row.rank, (counts.get(row.rank) ?? 0) + 1);
  return counts;
}

/** Whether a row may well have the number that it has. */
function isInPlace(rows: readonly Numbered[], at: number, usual: number): boolean {
  const row = rows[at];
  if (row === undefined || row.rank === null || row.rank === OF_NO_STYLE) return false;
  const [above, below] = [rows[at - 1], rows[at + 1]];
  if (above?.rank === usual && below?.rank === usual && isTwoOn(above, below)) return false;
  const next = sibling(rows, at, row, 1);
  if (next !== null && next.before === row.before && next.value <= row.value) return false;
  if (row.like === "heading" && !isInPlaceAbove(rows, at, row, below)) return false;
  const last = sibling(rows, at, row, -1);
  if (last !== null) return goesOn(row, last);
  const running = rows.slice(0, at).findLast(({ rank }) => rank === row.rank);
  // Tasks may be counted on and on through all categories.
  if (running !== undefined && goesOn(row, running)) return true;
  return row.value === 1 && (above === undefined || ((above.rank ?? 0) < row.rank && isPartOf(row, above)));
}

function goesOn({ before, value }: Numbered, last: Numbered): boolean {
  return last.before === before && last.value + 1 === value;
}

/** Without its number, and right above the second of a list that begins below a category. */
function isFirstOf(rows: readonly Numbered[], at: number, usual: number): boolean {
  const [above, below] = [rows[at - 1], rows[at + 1]];
  return above?.like === "heading" && below?.rank === usual && below.value === 2;
}

/** A category has rows below it that stand further in. What is none stands within a list, which goes on below it. */
function isInPlaceAbove(
  rows: readonly Numbered[],
  at: number,
  { rank, value }: Numbered,
  below?: Numbered,
): boolean {
  if (below === undefined || below.rank === null || rank === null) return true;
  if (below.rank === rank) return below.value === value + 1;
  if (below.rank > rank) return true;
  const before = sibling(rows, at + 1, below, -1);
  return before?.before === below.before && before.value + 1 === below.value;
}

/** Dotted numbers go on from that above them: 1.2.1 stands under 1.2, and not under 1.1. */
function isPartOf({ before }: Numbered, above: Numbered): boolean {
  return before === "" || before.split(".").at(-1) === String(above.value);
}

/** Between them one is missing, and what stands there is it. */
function isTwoOn(above: Numbered, below: Numbered): boolean {
  return above.before === below.before && above.value + 2 === below.value;
}

/** The nearest row of the same rank above or below, with none further out between them. */
function sibling(rows: readonly Numbered[], at: number, { rank }: Numbered, step: 1 | -1): Numbered | null {
  for (let index = at + step; ; index += step) {
    const row = rows[index];
    if (row === undefined || rank === null) return null;
    if (row.rank === rank) return row;
    if (row.rank !== null && row.rank < rank && row.rank !== OF_NO_STYLE) return null;
  }
}
