import {
  headingMeaning,
  headingTimeEnd,
  headingVersion,
  headingYear,
  isPartOfYear,
  isStateOfWork,
  isWholePeriod,
  type HeadingKind,
} from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { isDash, numberText } from "../values/number-text";
import { brokenHeading } from "./broken-heading";
import { beginsEnvelope } from "./years-below";

/** A calendar year as a heading of its own, as text or number. */
export function isYearHeading(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** A year, or "Năm 2026". */
function namesYear(text: string): boolean {
  return text.length < 12 && /^(?:n[ăa]m\s+)?(?:19|20)\d\d$/iu.test(text);
}

/** Years over the columns of one table lie no farther apart: "2024" and "1923" are when and how many. */
const LONGEST_PLAN = 30;

/** How many years are headings of a row; 0 where they lie too far apart to be of one plan. */
function yearsNamed(texts: readonly string[]): number {
  const years = new Set(texts.filter(namesYear).map((text) => Number(text.slice(-4))));
  return Math.max(...years) - Math.min(...years) > LONGEST_PLAN ? 0 : years.size;
}

/** What headings a row holds, or null when it cannot be one of a header: numbers, dashes, long texts. */
export interface HeadingRow {
  readonly kinds: ReadonlySet<HeadingKind>;
  readonly filled: number;
  /** How many of its cells say what their column is for. */
  readonly known: number;
  /** How many of them are a known heading as a whole. */
  readonly whole: number;
  /** Whether the first says where or by whom: "Huyện, thị xã, thành phố", "Đơn vị thực hiện". */
  readonly isByPlace: boolean;
}

const LONGEST_HEADING = 160;

/** Looks at a row as if it were part of a header, between two columns. */
export function headingRow(cells: SheetCells, row: number, left: number, right: number): HeadingRow | null {
  const columns = cells.filled(row).filter((column) => column >= left && column <= right);
  if (columns.length === 0) return null;
  const texts: string[] = [];
  for (const column of columns) {
    const text = cells.text(row, column);
    if (text.length > LONGEST_HEADING) return null;
    if (!isYearHeading(text) && (numberText(text) !== null || isDash(text))) return null;
    if (typeof cells.at(row, column).value === "object") return null;
    texts.push(text);
  }
  const years = yearsNamed(texts);
  const kinds = new Set<HeadingKind>();
  let known = 0;
  let whole = 0;
  for (const [at, text] of texts.entries()) {
    const meaning = headingMeaning(text);
    // "Nguồn vốn" over names of sources has the next heading beside it; over amounts it is a group, with blanks or itself beside it.
    const stands = columns[1] === (columns[0] ?? 0) + 1 && texts[1] !== text;
    if (at === 0 && stands && meaning?.otherwise === "name") kinds.add("name");
    const isFirst = at === 0 || (at === 1 && kinds.has("number"));
    const ofYears =
      isFirst &&
      (meaning?.as === "time" || isWholePeriod(text)) &&
      beginsEnvelope(cells, row, columns[at] ?? 0, { left, before: at });
    const kind = ofYears ? "year" : (meaning?.as ?? kindOfVariant(text));
    if (kind === null) continue;
    known++;
    // A lone "1900" may as well be how many.
    if (years > 1 || !isYearHeading(text)) kinds.add(kind);
    if (meaning?.whole === true) whole++;
  }
  if (years > 1) whole += texts.filter((text) => namesYear(text) || isWholePeriod(text)).length;
  return { kinds, filled: columns.length, known, whole, isByPlace: namesPlaces(texts[0] ?? "") };
}

function namesPlaces(text: string): boolean {
  const meaning = headingMeaning(text);
  const kind = meaning?.otherwise ?? meaning?.as;
  return kind === "place" || kind === "lead";
}

/** What a heading is of that says but which of several it is: of one year, from when. */
function kindOfVariant(text: string): HeadingKind | null {
  if (headingTimeEnd(text) !== null) return "time";
  return headingYear(text) !== null ||
    headingVersion(text) !== null ||
    isPartOfYear(text) ||
    isWholePeriod(text) ||
    isStateOfWork(text)
    ? "money"
    : null;
}

/** The same row with the headings that were typed over it and the next ("Thành" over "tiền", "Ghi" over "chú"). */
export function withBrokenHeadings(cells: SheetCells, row: number, found: HeadingRow): HeadingRow {
  if (!found.kinds.has("number") || found.known === found.filled) return found;
  const kinds = new Set(found.kinds);
  let { known, whole } = found;
  for (const column of cells.filled(row)) {
    if (headingMeaning(cells.text(row, column)) !== null) continue;
    const kind = headingMeaning(brokenHeading(cells, row, column) ?? "")?.as;
    if (kind === undefined) continue;
    kinds.add(kind);
    known++;
    whole++;
  }
  return { ...found, kinds, known, whole };
}

const MONEY: readonly HeadingKind[] = ["money", "total", "state", "other"];

/** What a table of two columns can say of its tasks. */
const COUNTS: readonly HeadingKind[] = ["quantity-with-unit", "quantity", "money", "total"];

/** What a table says of tasks whose column of names is not known: a list of places or offices is none. */
const PLANNED: readonly HeadingKind[] = [...MONEY, "unit", "quantity", "quantity-with-unit", "time"];

/**
 * Whether a row that stands over all columns shows that a table begins of how districts or offices share the money of a plan: it tells
 * the whole with what it is for or from, and needs no numbers and no names.
 */
export function beginsShares({ kinds, filled, known, whole, isByPlace }: HeadingRow): boolean {
  if (!isByPlace || kinds.size < 3 || whole === 0 || known < filled || kinds.has("name")) return false;
  const counts = kinds.has("quantity") || kinds.has("state") || kinds.has("other");
  return counts && (kinds.has("total") || kinds.has("money"));
}

/** Whether a row by itself shows that a table begins here: enough known headings, and one that rows are about. */
export function beginsTable(found: HeadingRow): boolean {
  const { kinds, filled, known, whole } = found;
  if (whole === 0 || known * 2 < filled) return false;
  if (kinds.has("year") && !kinds.has("name")) return MONEY.some((kind) => kinds.has(kind));
  if (kinds.size >= 3 && !kinds.has("name"))
    return kinds.has("number") && PLANNED.some((kind) => kinds.has(kind));
  if (kinds.size >= 3) return true;
  if (kinds.size !== 2 || !kinds.has("name")) return false;
  if (whole === known && kinds.has("quantity-with-unit")) return true;
  if (known !== filled) return false;
  return whole === known || (filled === 2 && COUNTS.some((kind) => kinds.has(kind)));
}
