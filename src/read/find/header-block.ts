import type { CellRange } from "../../plan";
import { headingMeaning, placeBeforeHeading } from "../../knowledge";
import { filledBetween, within, type SheetCells } from "../sheet-cells";
import { beginsShares, beginsTable, headingRow, withBrokenHeadings, type HeadingRow } from "./header-row";
import { isGroupRow, isLowerRow } from "./level-rows";
import { numbersBefore } from "./numbers-before";
import { sideBySide } from "./side-by-side";
import { isTitleBeside, isTitleInPieces, standsBelowTitle } from "./title-line";

/** The most levels that a header is taken to have. */
const MOST_LEVELS = 5;

/** Header blocks side by side; one as a rule. */
export type HeaderBand = readonly CellRange[];

/** The headers of a sheet, from top to bottom: those that begin tables and those typed again inside them. */
export function headerBands(cells: SheetCells): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let row = cells.top;
  while (row <= cells.bottom) {
    const found = mayBeHeader(cells, row) ? headingRow(cells, row, cells.left, cells.right) : null;
    const begins =
      found !== null &&
      (beginsTable(found) || beginsShares(found) || beginsTable(withBrokenHeadings(cells, row, found))) &&
      !isTitleInPieces(cells, row);
    if (begins && mayFollow(cells, row, found, bands.at(-1))) {
      const above = bands.at(-1)?.[0]?.bottom ?? cells.top - 1;
      const block = blockAround(cells, row, above);
      bands.push(
        sideBySide(cells, block, row)?.map((part) =>
          blockAround(within(cells, { ...cells, left: part.left, right: part.right }), part.row, above),
        ) ?? [block],
      );
      row = Math.max(...(bands.at(-1) ?? []).map(({ bottom }) => bottom));
    }
    row++;
  }
  return bands;
}

/**
 * Inside a table a task of few words can look like a header ("đề án | Trung tâm Khuyến công"). Below another header
 * only what numbers its rows, has three known headings, repeats that header or stands below a blank row or a title is one.
 */
function mayFollow(
  cells: SheetCells,
  row: number,
  { kinds, whole }: HeadingRow,
  above: HeaderBand | undefined,
): boolean {
  if (above === undefined) return true;
  if (standsBeside(cells, row, above)) return false;
  if (kinds.has("number") || whole > 2) return true;
  let before = row - 1;
  while (row - before < MOST_LEVELS && isGroupRow(cells, before, row, cells.filled(row)[0] ?? cells.left))
    before--;
  if (standsBelowTitle(cells, before)) return true;
  return above.some((header) => repeats(cells, row, header));
}

/** Whether a row goes on with the table above and has headings only beside it: another table begins there. */
function standsBeside(cells: SheetCells, row: number, above: HeaderBand): boolean {
  const left = Math.min(...above.map((header) => header.left));
  const right = Math.max(...above.map((header) => header.right));
  const filled = cells.filled(row);
  if (!filled.some((column) => column < left || column > right)) return false;
  const inside = headingRow(cells, row, left, right);
  // A lone text, or one repeated across, goes on with the table above or is the title of the next: no header has but one heading.
  const texts = filledBetween(cells, row, left, right).map((column) => cells.text(row, column));
  const known = new Set(texts.filter((text) => headingMeaning(text) !== null)).size;
  if (inside !== null && known > 1 && inside.known * 2 >= inside.filled) return false;
  return [headingRow(cells, row, cells.left, left - 1), headingRow(cells, row, right + 1, cells.right)].some(
    (beside) => beside !== null && beginsTable(beside),
  );
}

function repeats(cells: SheetCells, row: number, header: CellRange): boolean {
  const filled = cells.filled(row);
  const same = filled.filter((column) => {
    for (let level = header.top; level <= header.bottom; level++) {
      if (cells.text(level, column) === cells.text(row, column)) return true;
    }
    return false;
  });
  return same.length * 2 > filled.length;
}

/** A header row has two headings at least; rows of tasks and categories are passed over at their first number. */
function mayBeHeader(cells: SheetCells, row: number): boolean {
  if (cells.isListed(row)) return false;
  const filled = cells.filled(row);
  if (filled.length < 2 || NUMERAL.test(cells.text(row, filled[0] ?? cells.left))) return false;
  for (const column of filled)
    if (beginsWithOrdinal(cells.text(row, column))) return countsHeadings(cells, row, filled);
  return true;
}

/** "1. TT | 2. Tên đề án | 3. ĐVT": headings with the numbers of their columns before them. */
function countsHeadings(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  for (let at = 0; at < filled.length; at++) {
    const text = cells.text(row, filled[at] ?? cells.left);
    if (!text.startsWith(String(at + 1)) || placeBeforeHeading(text) !== at + 1) return false;
  }
  return true;
}

/** The number of a category. */
const NUMERAL = /^[IVXLCDM]{1,12}[.)]?$/;

/** Whether a text begins with a number of no more than three digits. */
function beginsWithOrdinal(text: string): boolean {
  let digits = 0;
  for (let code = text.charCodeAt(0); code >= 48 && code <= 57; code = text.charCodeAt(digits)) digits++;
  return digits > 0 && digits <= 3;
}

function blockAround(cells: SheetCells, row: number, above: number): CellRange {
  const filled = cells.filled(row);
  let left = filled[0] ?? cells.left;
  let right = left;
  let top = row;
  while (top - 1 > above && row - top + 1 < MOST_LEVELS && isGroupRow(cells, top - 1, row, left)) top--;
  let bottom = mergedDownTo(cells, row);
  while (bottom - top + 1 < MOST_LEVELS && isLowerRow(cells, bottom + 1, row)) {
    bottom = mergedDownTo(cells, bottom + 1);
  }
  for (let level = top; level <= bottom; level++) {
    const columns = cells.filled(level);
    const last = columns.findLast((column) => !isTitleBeside(cells, level, column));
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, last ?? right);
  }
  if (numbersBefore(cells, row, bottom, left)) left--;
  return { top, left, bottom, right: mergedRightTo(cells, top, bottom, right) };
}

/** How far down the merges that begin in a header row reach. */
function mergedDownTo(cells: SheetCells, row: number): number {
  let bottom = row;
  for (const merge of cells.mergesAt(row)) {
    if (isInside(cells, merge) && merge.top === row && merge.bottom - row < MOST_LEVELS)
      bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

function isInside({ left, right }: SheetCells, merge: CellRange): boolean {
  return merge.left >= left && merge.left <= right;
}

function mergedRightTo(cells: SheetCells, top: number, bottom: number, right: number): number {
  let reach = right;
  for (let row = top; row <= bottom; row++) {
    for (const merge of cells.mergesAt(row)) {
      if (isInside(cells, merge) && cells.text(merge.top, merge.left) !== "")
        reach = Math.max(reach, merge.right);
    }
  }
  return reach;
}
