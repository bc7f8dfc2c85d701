import { fold, saysNothingButSum, type SumLabel } from "../../knowledge";
import { isSection, type OrdinalText } from "../values/ordinal";
import { breaksDown, namesSource } from "./breakdown";
import { namedSums } from "./named-sums";
import type { RawRow } from "./raw-row";
import { hasContents } from "./outline";
import { repeatedTotals } from "./repeated-totals";
import { keysOf, plainNumber } from "./summed-numbers";
import { sumsOfParts } from "./sums-of-parts";
import { unlabelledTotal } from "./unlabelled-total";

/** What a row of sums is the sum of: the table, or the category of that place among the rows (null: not found). */
export type SumOf = { readonly kind: "total" } | { readonly kind: "subtotal"; readonly of: number | null };

/**
 * Tells the rows that are sums, by their labels and places: "Cộng mục I" sums category I, "Tổng cộng" the table,
 * a bare "Cộng" what stands above it.
 */
export function sumRows(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
): ReadonlyMap<number, SumOf> {
  const found = new Map<number, SumOf>();
  const named = namedSums(rows);
  const unlabelled = unlabelledTotal(rows);
  const labels = rows.filter(({ label }) => label !== null);
  if (labels.length === 0 && named.size === 0 && unlabelled < 0) return found;
  const lastLabelled = rows.findLastIndex((row) => row.label !== null && isSum(row));
  const lastTask = rows.findLastIndex(
    (row, at) =>
      row.label === null && !named.has(at) && hasContents(row) && !(breaksDown(row) && namesSource(row)),
  );
  const ofParts = sumsOfParts(rows, ordinals);
  const isOfTable = ({ label }: RawRow, at: number): boolean =>
    label?.of === "table" || (label?.of === "parts" && !ofParts.has(at));
  const lastOfTable = rows.findLastIndex((row, at) => isOfTable(row, at) && !named.has(at));
  const repeated = repeatedTotals(rows, lastOfTable);
  // Asked by the labels that name a category: there are none in most tables.
  const namesCategories = labels.some((row) => row.label?.of === "category");
  const numbered = new Map<string, number>();
  const bare = new Map<number, string>();
  let outer: number | null = null;
  let total = false;
  let ofCategories = false;
  rows.forEach((row, at) => {
    const ordinal = ordinals[at] ?? null;
    const summed = named.get(at);
    if (summed !== undefined) {
      found.set(at, { kind: "subtotal", of: summed });
      return;
    }
    if (at === unlabelled) {
      found.set(at, { kind: "total" });
      return;
    }
    if (isSum(row)) {
      const sum = sumOf(row, at, {
        ...{ outer, numbered, bare, lastOfTable, lastLabelled, lastTask, total, ofCategories },
        belowTask: outer === at - 1 && isCounted(rows[outer]),
        partsIn: ofParts.get(at) ?? null,
        repeated: repeated.has(at),
      });
      total ||= sum.kind === "total";
      ofCategories ||= row.label?.of === "category";
      found.set(at, sum);
      if (row.label?.of === "unsaid" && outer !== null) bare.set(outer, wordsOf(row));
      return;
    }
    if (ordinal !== null && namesCategories) {
      // What counts things is a task: the sum of a 1 is that of the category 1 above it.
      for (const key of keysOf(ordinal))
        if (!isCounted(row) || isCounted(rows[numbered.get(key) ?? at])) numbered.set(key, at);
    }
    if (isOuter(ordinal) || headsAlone(row)) outer = at;
    else if (headsRows(row, ordinal, rows[at + 1], ordinals[at + 1] ?? null)) outer = at;
  });
  return found;
}

/** The number of a category by its look. */
function isOuter(ordinal: OrdinalText | null): boolean {
  if (ordinal === null) return false;
  return ordinal.style === "roman" || ordinal.style === "upper-letter" || isSection(ordinal);
}

/** A name alone in its row heads what follows, but for "Trong đó:". */
function headsAlone({ alone, ofWhich }: RawRow): boolean {
  return alone && !ofWhich;
}

/** "1 | Đào tạo nghề" without anything else, over 1.1, a) or unnumbered tasks: a category though its number is Arabic. */
function headsRows(
  row: RawRow,
  ordinal: OrdinalText | null,
  next: RawRow | undefined,
  below: OrdinalText | null,
): boolean {
  if (ordinal?.style !== "arabic" || hasContents(row) || next?.bullet !== null) return false;
  if (below === null || below.style === "other") return next.hasUnit || next.hasQuantity;
  return below.style === "lower-letter" || (below.style === "dotted" && below.path[0] === ordinal.value);
}

function isCounted(row: RawRow | undefined): boolean {
  return row !== undefined && (row.hasUnit || row.hasQuantity);
}

interface Around {
  /** The last category above that can have a sum, or null. */
  readonly outer: number | null;
  /** Whether that is a task itself, with nothing between it and the sum: it needs none. */
  readonly belowTask: boolean;
  /** The category in which the parts stand that are listed, or null. */
  readonly partsIn: number | null;
  /** Whether it is called a total in the words of another one, above the last. */
  readonly repeated: boolean;
  /** The last row above that has each ordinal. */
  readonly numbered: ReadonlyMap<string, number>;
  /** The words of the bare sums above, by their categories. */
  readonly bare: ReadonlyMap<number, string>;
  /** Whether a sum of the table stands above. */
  readonly total: boolean;
  /** Whether sums of numbered categories stand above. */
  readonly ofCategories: boolean;
  readonly lastOfTable: number;
  readonly lastLabelled: number;
  readonly lastTask: number;
}

/** A row that is labelled as a sum and counts nothing itself. */
function isSum(row: RawRow): boolean {
  if (row.label === null) return false;
  const bare = row.ordinal === null || row.ordinal.text === "";
  if (bare && (row.label.of === "category" || row.label.of === "parts" || saysNothingButSum(row.nameText)))
    return true;
  return !row.hasUnit && (row.hasAmount || !row.hasQuantity);
}

function sumOf(row: RawRow, at: number, around: Around): SumOf {
  const { label } = row;
  if (label?.of === "category") {
    const of = summedIn(around, label);
    const last = at === around.lastLabelled && at > around.lastTask;
    // With sums of other categories above, or another total, the number is that of a category that was misnumbered.
    return of === null && last && around.lastOfTable < 0 && !around.total && !around.ofCategories
      ? { kind: "total" }
      : { kind: "subtotal", of };
  }
  if (around.outer === null || (label?.of === "table" && !around.repeated)) return { kind: "total" };
  const isLast =
    at === around.lastLabelled && at > around.lastTask && around.lastOfTable < 0 && !around.total;
  if (label?.of === "parts")
    return isLast || around.partsIn === null ? { kind: "total" } : { kind: "subtotal", of: around.partsIn };
  const ofTable = isLast && (around.belowTask || !isOneMore(row, around.outer, around.bare));
  return ofTable ? { kind: "total" } : { kind: "subtotal", of: around.outer };
}

/** "Cộng phần I" sums Phần I, though a category I stands in it. */
function summedIn(
  around: Around,
  { ordinal, section }: Extract<SumLabel, { of: "category" }>,
): number | null {
  const bare = plainNumber(ordinal);
  const part = section === undefined ? undefined : around.numbered.get(`${section} ${bare}`);
  return part ?? around.numbered.get(bare) ?? listed(bare, around);
}

/** "Cộng c" is also the sum of c) in the category above it; a "c)" of an earlier one is another. */
function listed(ordinal: string, { numbered, outer }: Around): number | null {
  const at = numbered.get(`${ordinal})`);
  return at !== undefined && at > (outer ?? -1) ? at : null;
}

/** Where each category above has its "Cộng", the last one has it too. */
function isOneMore(row: RawRow, outer: number, bare: ReadonlyMap<number, string>): boolean {
  return !bare.has(outer) && [...bare.values()].at(-1) === wordsOf(row);
}

function wordsOf({ nameText }: RawRow): string {
  return fold(nameText.slice(0, 40));
}
