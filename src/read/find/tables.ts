import { beginsNewTable, beginsSignature, fold, moneyUnitInNote, moneyUnitNamed } from "../../knowledge";
import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { isDash, numberText } from "../values/number-text";
import { statesTotal } from "../around/statements";
import { columnNumbersBelow } from "./column-numbers";
import { headerBands } from "./header-block";
import { staggeredParts } from "./staggered";

/** A table found on a sheet: where it lies, not yet what it says. */
export interface FoundTable {
  readonly header: CellRange;
  /** From below the header to the last row, over the columns of the header; bottom < top when there are no rows. */
  readonly body: CellRange;
  readonly marked: ReadonlyMap<number, "repeated-header" | "column-numbers">;
}

/** Finds the tables of a sheet, from top to bottom, those side by side from left to right. */
export function findTables(cells: SheetCells): readonly FoundTable[] {
  const bands = headerBands(cells);
  const parts = staggeredParts(cells, bands);
  if (parts === null) return tablesBelow(cells, bands.flat());
  return parts
    .flatMap(findTables)
    .sort((a, b) => a.header.top - b.header.top || a.header.left - b.header.left);
}

function tablesBelow(cells: SheetCells, headers: readonly CellRange[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let at = 0;
  for (let header = headers[at]; header !== undefined; header = headers[at]) {
    let next = at + 1;
    while (isHeaderAgain(cells, header, headers[next])) next++;
    const limit = (headers[next]?.top ?? cells.bottom + 1) - 1;
    const marked = markedRows(cells, header, headers.slice(at + 1, next));
    tables.push({ header, body: bodyOf(cells, header, limit, marked), marked });
    at = next;
  }
  return tables;
}

function isHeaderAgain(cells: SheetCells, header: CellRange, again: CellRange | undefined): boolean {
  return again !== undefined && isSameHeader(cells, header, again) && !beginsAnother(cells, again);
}

function markedRows(
  cells: SheetCells,
  header: CellRange,
  again: readonly CellRange[],
): ReadonlyMap<number, "repeated-header" | "column-numbers"> {
  const marked = new Map<number, "repeated-header" | "column-numbers">();
  markNumbers(cells, header, marked);
  for (const block of again) {
    for (let row = block.top; row <= block.bottom; row++) marked.set(row, "repeated-header");
    markNumbers(cells, block, marked);
  }
  return marked;
}

function markNumbers(
  cells: SheetCells,
  header: CellRange,
  marked: Map<number, "repeated-header" | "column-numbers">,
): void {
  const row = columnNumbersBelow(cells, header);
  if (row !== null) marked.set(row, "column-numbers");
}

function headingTexts(cells: SheetCells, header: CellRange): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of cells.filled(row)) {
      if (column >= header.left && column <= header.right) texts.set(column, fold(cells.text(row, column)));
    }
  }
  return texts;
}

/** A header typed again: most of its columns have the same heading at the same place. */
function isSameHeader(cells: SheetCells, first: CellRange, again: CellRange): boolean {
  const before = headingTexts(cells, first);
  const now = headingTexts(cells, again);
  let same = 0;
  for (const [column, text] of now) if (before.get(column) === text) same++;
  return same >= Math.max(before.size, now.size) * 0.7;
}

/** Whether a title or a unit of money stands right above a header: then another table begins with it. */
function beginsAnother(cells: SheetCells, header: CellRange): boolean {
  for (let row = header.top - 1; row >= Math.max(cells.top, header.top - 6); row--) {
    const texts = [...new Set(cells.filled(row).map((column) => cells.text(row, column)))];
    if (texts.length > 2) return false;
    if (texts.some((text) => beginsNewTable(text) || moneyUnitInNote(text) !== null)) return true;
    if (texts.some((text) => isFigure(text))) return false;
  }
  return false;
}

function bodyOf(
  cells: SheetCells,
  header: CellRange,
  limit: number,
  marked: ReadonlyMap<number, unknown>,
): CellRange {
  let last = header.bottom;
  let blankSince = false;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const filled = filledBetween(cells, row, header.left, header.right);
    if (filled.length === 0) {
      blankSince = true;
      continue;
    }
    if (marked.has(row)) {
      last = row;
      blankSince = false;
      continue;
    }
    if (isSignature(cells, row, filled)) break;
    const outside = isOutside(cells, row, filled);
    if (outside === "line") blankSince = true;
    if (outside !== null && blankSince) continue;
    last = row;
    blankSince = false;
  }
  return { top: header.bottom + 1, left: header.left, bottom: last, right: header.right };
}

function isFigure(text: string): boolean {
  return numberText(text) !== null || isDash(text);
}

const DATE_LINE = /\bngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\b/;

/** A row with nothing but names and offices of those who sign, and no figures. */
function isSignature(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  if (filled.length > 3) return false;
  const texts = filled.map((column) => cells.text(row, column));
  if (texts.some((text) => isFigure(text) || /^[IVXLC\d]{1,5}[.)]?$/.test(text))) return false;
  return texts.some(
    (text) =>
      (beginsSignature(text) &&
        (text === text.toUpperCase() || /^(nơi nhận|người lập|lập biểu|\(ký|ký tên)/i.test(text))) ||
      (text.length < 80 && DATE_LINE.test(fold(text))),
  );
}

/** Whether the first three cells of a row differ, as they do in nearly every row of a table. */
function saysManyThings(cells: SheetCells, row: number, [one, two, three]: readonly number[]): boolean {
  if (one === undefined || two === undefined || three === undefined) return false;
  const [first, second, third] = [cells.text(row, one), cells.text(row, two), cells.text(row, three)];
  return first !== second && first !== third && second !== third;
}

/** The texts of a row; one that a converted merge repeats in every cell is one. No more than three are told. */
function distinct(cells: SheetCells, row: number, filled: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (const column of filled) {
    const text = cells.text(row, column);
    if (!texts.includes(text)) texts.push(text);
    if (texts.length > 2) break;
  }
  return texts;
}

/** "Tổng kinh phí: | 47.585 | triệu đồng": no row of a table has its unit of money behind its only figure. */
function statesTotalInCells(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  if (filled.length !== 3) return false;
  const texts = filled.map((column) => cells.text(row, column));
  const [, figure = "", unit = ""] = texts;
  return isFigure(figure) && moneyUnitNamed(unit) !== null && statesTotal(texts.join(" "));
}

function isCapital(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, "");
  return bare === bare.toUpperCase();
}

/** Whether a row may lie outside: a title or unit of money of its own ("line"), or a lone text ("words"). */
function isOutside(cells: SheetCells, row: number, filled: readonly number[]): "line" | "words" | null {
  if (statesTotalInCells(cells, row)) return "words";
  if (saysManyThings(cells, row, filled)) return null;
  const texts = distinct(cells, row, filled);
  if (texts.length > 2 || texts.some(isFigure)) return null;
  if (texts.some((text) => moneyUnitInNote(text) !== null)) return "line";
  const [text = ""] = texts;
  if (texts.length > 1) return beginsNewTable(text) && texts.every(isCapital) ? "words" : null;
  if (statesTotal(text)) return "line";
  if (beginsNewTable(text) && isCapital(text)) return "line";
  return "words";
}
