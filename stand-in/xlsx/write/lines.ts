import type ExcelJS from "exceljs";
import type { Area, Sheet } from "../../workbook";
import type { Before } from "../moved/before";

/** Writes heights, widths and what is hidden, where they are not as they were. Heights that follow the text are not said. */
export function writeLines(
  file: ExcelJS.Worksheet,
  area: Area,
  then: Before | null,
  now: Sheet,
  hasOwnHeight: (row: number) => boolean,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const height = now.rowHeight(row);
    const hidden = now.rowHidden(row);
    if (hasOwnHeight(row) && height !== then?.rowHeight(row)) file.getRow(row + 1).height = height;
    if (hidden !== (then?.rowHidden(row) ?? false)) file.getRow(row + 1).hidden = hidden;
  }
  for (let column = 0; column <= area.right; column += 1) {
    const width = now.columnWidth(column);
    const hidden = now.columnHidden(column);
    if (width !== then?.columnWidth(column)) file.getColumn(column + 1).width = characters(width);
    if (hidden !== (then?.columnHidden(column) ?? false)) file.getColumn(column + 1).hidden = hidden;
  }
}

/** A digit of the default font is 7 pixels wide, with 5 pixels of padding in all; 72 points are 96 pixels. */
const characters = (points: number): number => Math.max(0, ((points * 96) / 72 - 5) / 7);
