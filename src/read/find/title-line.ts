import {
  beginsNewTable,
  beginsTitle,
  headingMeaning,
  headingVersion,
  moneyUnitInHeading,
  moneyUnitInNote,
} from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { beginsTable, headingRow } from "./header-row";
import { isFirstHeading } from "./side-by-side";

/** How many lines a title between two tables may have. */
const FARTHEST_TITLE = 8;
/** How many lines, statements of totals among them, may stand between a title and its header. */
const FARTHEST_HEADER = 12;

/** "KẾ HOẠCH KHUYẾN CÔNG NĂM 2025" in one cell above the amounts is no group of them. */
export function isTitle(text: string): boolean {
  if (headingMeaning(text)?.whole === true || headingVersion(text) !== null) return false;
  return beginsNewTable(text) && text === text.toUpperCase();
}

/** Whether from a row upwards there is a blank row, a title or a unit of money, with nothing but titles before it. */
export function standsBelowTitle(cells: SheetCells, from: number): boolean {
  for (let row = from; row > from - FARTHEST_TITLE; row--) {
    const texts = new Set(cells.filled(row).map((column) => cells.text(row, column)));
    const [text = ""] = texts;
    if (texts.size > 1) return false;
    if (text === "" || beginsNewTable(text) || moneyUnitInHeading(text) !== null) return true;
    if (moneyUnitInNote(text) !== null) return true;
    if (text !== text.toUpperCase() && !text.startsWith("(") && !beginsTitle(text)) return false;
  }
  return false;
}

/** "DỰ TOÁN KINH PHÍ | HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2024" in capitals, where a header with more columns follows, is a title. */
export function isTitleInPieces(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  if (filled.length > 3) return false;
  const texts = filled.map((column) => cells.text(row, column).replace(/\([^()]*\)/g, ""));
  if (texts.some((text) => text !== text.toUpperCase())) return false;
  if (!beginsNewTable(texts[0] ?? "")) return false;
  for (let below = row + 1; below <= row + FARTHEST_HEADER; below++) {
    const found = headingRow(cells, below, cells.left, cells.right);
    if (found !== null && found.filled > filled.length && beginsTable(found)) return true;
  }
  return false;
}

/** "Nguồn vốn | Kinh phí | Tỷ lệ" with a blank before it: the header of a table whose rows are sources. */
function namesSources(cells: SheetCells, row: number, column: number): boolean {
  if (headingMeaning(cells.text(row, column))?.otherwise !== "name" || cells.text(row, column - 1) !== "")
    return false;
  const found = headingRow(cells, row, column, cells.right);
  return found !== null && beginsTable(found);
}

/** The title of a table that begins beside this one, behind a blank column, with its header in the next row or the one after. */
export function isTitleBeside(cells: SheetCells, row: number, column: number): boolean {
  const text = cells.text(row, column);
  if (!beginsTitle(text) || cells.text(row, column - 1) !== "") return false;
  const isCapital = text === text.toUpperCase();
  return [row + 1, row + 2].some(
    (below) => (isCapital && isFirstHeading(cells, below, column)) || namesSources(cells, below, column),
  );
}
