import {
  beginsNewTable,
  beginsNote,
  beginsSignature,
  fold,
  moneyUnitInNote,
  moneyUnitNamed,
  sumLabel,
} from "../../knowledge";
import type { CellRange } from "../../plan";
import { statesTotal } from "../around/statements";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { isDash, numberText } from "../values/number-text";

/** The rows of a table below its header, from `limit` upwards without what only stands below it: signatures, titles, lone words. */
export function bodyOf(
  cells: SheetCells,
  header: CellRange,
  limit: number,
  marked: ReadonlyMap<number, unknown>,
): CellRange {
  let last = header.bottom;
  let blankSince = false;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const filled = filledBetween(cells, row, header.left, header.right);
    if (isListed(cells, row, filled)) {
      last = row;
      blankSince = false;
      continue;
    }
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
    if (outside === "line" || (outside === "words" && isSectionBelowTotal(cells, row, last, header)))
      blankSince = true;
    if (outside !== null && blankSince) continue;
    last = row;
    blankSince = false;
  }
  return { top: header.bottom + 1, left: header.left, bottom: last, right: header.right };
}

/** Whether a row of a list stands wholly between the columns that were looked at. */
function isListed(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  return cells.isListed(row) && filled === cells.filled(row);
}

/** "III. TỔ CHỨC THỰC HIỆN", "1. Sở Công Thương chủ trì" below the total of a table: the document goes on. */
function isSectionBelowTotal(cells: SheetCells, row: number, last: number, header: CellRange): boolean {
  const [first] = filledBetween(cells, row, header.left, header.right);
  if (first === undefined || last <= header.bottom || !SECTION.test(cells.text(row, first))) return false;
  return filledBetween(cells, last, header.left, header.right)
    .slice(0, 2)
    .some((column) => sumLabel(cells.text(last, column)) !== null);
}

const SECTION = /^(?:[IVX]{1,5}|\d{1,2})[.)]\s*\p{L}{2}/u;

/** A number or a dash. */
export function isFigure(text: string): boolean {
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
function saysManyThings(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const first = cells.text(row, filled[0] ?? 0);
  const second = cells.text(row, filled[1] ?? 0);
  const third = cells.text(row, filled[2] ?? 0);
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

/** The last row before the title of the next table: the lone texts right above its header ("B. Nhiệm vụ quản lý") head no rows here. */
export function aboveTitle(cells: SheetCells, header: CellRange, limit: number): number {
  let row = limit;
  while (row > header.bottom + 1 && isTitleOfNext(cells, row)) row--;
  return row;
}

function isTitleOfNext(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  const [text = ""] = distinct(cells, row, filled);
  return (
    filled.length > 0 &&
    isOutside(cells, row, filled) !== null &&
    !beginsNote(text) &&
    sumLabel(text) === null
  );
}
