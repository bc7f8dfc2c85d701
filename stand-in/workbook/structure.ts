import type { Worksheet } from "@univerjs/core";
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, type Area } from "./area";
import { growTo } from "./grid-size";
import { blockIn, blockOut } from "./structure-blocks";
import { columnsIn, columnsOut, rowsIn, rowsOut } from "./structure-lines";
import type { SheetHome } from "./sheet-home";

const isRows = (area: Area): boolean => columnsOf(area) > LAST_COLUMN;
const isColumns = (area: Area): boolean => rowsOf(area) > LAST_ROW;

/**
 * Makes room for an area. Formulas that point beyond follow, merges and looks too; new cells look like those above
 * (or left of) them. ASSUMPTION: whole rows go down and whole columns right, whatever is said.
 */
export function insertCells(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  direction: "Down" | "Right",
): void {
  if (area.top >= sheet.getRowCount() || area.left >= sheet.getColumnCount()) return;
  if (isRows(area)) rowsIn(home, sheet, area);
  else if (isColumns(area)) columnsIn(home, sheet, area);
  else {
    // What moves must find its place in Univer's grid.
    const used = sheet.getCellMatrix().getDataRange();
    if (direction === "Down") growTo(home, sheet, used.endRow + rowsOf(area), area.right);
    else growTo(home, sheet, area.bottom, used.endColumn + columnsOf(area));
    blockIn(home, sheet, area, direction);
  }
}

/** Takes an area out; formulas that pointed to nothing but it say #REF!. */
export function removeCells(home: SheetHome, sheet: Worksheet, area: Area, direction: "Up" | "Left"): void {
  const rows = sheet.getRowCount();
  const columns = sheet.getColumnCount();
  if (area.top >= rows || area.left >= columns) return;
  if (isRows(area)) {
    const bottom = Math.min(area.bottom, rows - 1);
    // Univer's grid never becomes empty.
    growTo(home, sheet, bottom + 1, 0);
    rowsOut(home, sheet, { ...area, bottom });
  } else if (isColumns(area)) {
    const right = Math.min(area.right, columns - 1);
    growTo(home, sheet, 0, right + 1);
    columnsOut(home, sheet, { ...area, right });
  } else {
    growTo(home, sheet, area.bottom, area.right);
    blockOut(home, sheet, area, direction);
  }
}
