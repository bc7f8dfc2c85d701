import { afterAbout, beginsNewTable, fold, moneyUnitInNote } from "../../knowledge";
import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { aboveTitle, bodyOf, isFigure } from "./body";
import { foreignHeader } from "./foreign-header";
import { columnNumbersBelow } from "./column-numbers";
import { headerBands } from "./header-block";
import { isYearHeading } from "./header-row";
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
    const foreign = foreignHeader(cells, header, limit, headers.slice(at + 1, next));
    const below = foreign !== null || headers[next] !== undefined;
    const last = below ? aboveTitle(cells, header, (foreign ?? limit + 1) - 1) : limit;
    tables.push({ header, body: bodyOf(cells, header, last, marked), marked });
    at = next;
  }
  return tables;
}

function isHeaderAgain(cells: SheetCells, header: CellRange, again: CellRange | undefined): boolean {
  return (
    again !== undefined &&
    isSameHeader(cells, header, again) &&
    !beginsAnother(cells, again) &&
    !isNextPart(cells, header, again)
  );
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
    if (isPageNumber(cells, block.top - 1)) marked.set(block.top - 1, "repeated-header");
    markNumbers(cells, block, marked);
  }
  return marked;
}

/** The number of a page, alone in the row above a header typed again: "2", "- 2 -", "Trang 2". */
function isPageNumber(cells: SheetCells, row: number): boolean {
  const [column, ...others] = cells.filled(row);
  return (
    column !== undefined &&
    others.length === 0 &&
    /^(?:trang\s*)?\W*\d{1,3}\W*$/iu.test(cells.text(row, column))
  );
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

/** "A. Đề án KCQG" right above the first header and "B. Đề án KCĐP" above the same again: each is over a table of its own. */
function isNextPart(cells: SheetCells, header: CellRange, again: CellRange): boolean {
  const [first, next] = [header, again].map(({ top }) => partAbove(cells, top - 1));
  return first !== undefined && next !== undefined && first !== "" && next !== "" && first !== next;
}

/** The letter or numeral of the part that a lone text in a row begins; "" for none. */
function partAbove(cells: SheetCells, row: number): string {
  const [column, ...others] = cells.filled(row);
  return column === undefined || others.length > 0 ? "" : (PART.exec(cells.text(row, column))?.[1] ?? "");
}

const PART = /^([A-ZĐ]|[IVX]{1,5})[.)]\s*\p{L}{2}/u;

/** Whether a title or a unit of money stands right above a header: then another table begins with it. */
function beginsAnother(cells: SheetCells, header: CellRange): boolean {
  for (let row = header.top - 1; row >= Math.max(cells.top, header.top - 6); row--) {
    const texts = [...new Set(cells.filled(row).map((column) => cells.text(row, column)))];
    if (texts.length > 2 || (texts.length === 2 && countsSomething(texts[1] ?? ""))) return false;
    if (texts.some((text) => beginsNewTable(text) || moneyUnitInNote(text) !== null)) return true;
    if (texts.some((text) => isFigure(text))) return false;
  }
  return false;
}

/** "Kế hoạch kiểm tra | 24 cuộc", "Tổng hợp số liệu | 200": a task is counted, beside a title stands a year or its own number at most. */
function countsSomething(text: string): boolean {
  return COUNT.test(afterAbout(text) ?? text) && !isYearHeading(text);
}

const COUNT = /^(?:\d[\d.,\s–-]*\p{L}|(?:\d[.,]?){3})/u;
