import {
  headingMeaning,
  headingTimeEnd,
  headingVersion,
  headingYear,
  isEnglishHeading,
  moneyUnitInNote,
  type HeadingKind,
} from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { brokenHeading } from "./broken-heading";
import { headingRow, type HeadingRow } from "./header-row";
import { isTitle } from "./title-line";
import { isUnderGroups } from "./under-groups";

/** Columns that stand alone: what is typed over them is no group, but a title. */
const ALONE: readonly HeadingKind[] = ["number", "name", "lead", "partner", "beneficiary", "place", "note"];

/** A row above the one with the names of columns that holds but groups of amounts ("Dự kiến kinh phí"). */
export function isGroupRow(cells: SheetCells, row: number, below: number, left: number): boolean {
  const filled = cells.filled(row);
  if (filled.length === 0 || filled.some((column) => column <= left)) return false;
  if (filled.length === 1 && isTitle(cells.text(row, filled[0] ?? left))) return false;
  return filled.every((column) => {
    const text = cells.text(row, column);
    const under = headingMeaning(cells.text(below, column))?.as;
    if (under !== undefined && ALONE.includes(under)) return false;
    if (text.length > 80 || (moneyUnitInNote(text) !== null && !isOfMoney(text))) return false;
    if (headingTimeEnd(text) !== null) return true;
    return headingMeaning(text) !== null || headingVersion(text) !== null || headingYear(text) !== null;
  });
}

/** "Nguồn kinh phí (ĐVT: triệu đồng)", not "ĐVT: triệu đồng". */
function isOfMoney(text: string): boolean {
  const kind = headingMeaning(text)?.as;
  return kind === "money" || kind === "total" || kind === "state" || kind === "other";
}

/** A row below the first of a header that is still part of it: headings alone, none where rows have their names. */
export function isLowerRow(cells: SheetCells, row: number, first: number): boolean {
  const found = headingRow(cells, row, cells.left, cells.right);
  if (found === null) return false;
  if (cells.filled(row).every((column) => isEnglishHeading(cells.text(row, column)))) return found.filled > 1;
  const broken = cells.filled(row).filter((column) => brokenHeading(cells, row - 1, column) !== null);
  const named = found.known * 2 >= found.filled || broken.length * 2 >= found.filled;
  if (!named && !isUnderGroups(cells, row)) return false;
  return cells.filled(row).every((column) => {
    if (broken.includes(column)) return true;
    const above = cells.text(first, column);
    const kind = headingMeaning(above)?.as;
    if (kind === "name" && isGroupOfNames(cells, first, column, found)) return true;
    return (kind !== "name" && kind !== "number" && kind !== "year") || cells.text(row, column) === above;
  });
}

/** "Nội dung" over "Lĩnh vực | Nhiệm vụ": both are headings, the one beside it has none above. */
function isGroupOfNames(
  cells: SheetCells,
  first: number,
  column: number,
  { filled, whole }: HeadingRow,
): boolean {
  return whole === filled && filled > 1 && cells.text(first, column + 1) === "";
}
