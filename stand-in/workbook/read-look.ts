import type { Worksheet } from "@univerjs/core";
import type { Look } from "./look";
import { lookOf } from "./look-of-style";

/** How a cell looks: by itself, or by its row or column where it says nothing itself. */
export function cellLook(sheet: Worksheet, row: number, column: number): Look {
  const cell = sheet.getCellRaw(row, column);
  const style = sheet.getComposedCellStyleByCellData(row, column, cell);
  const custom =
    cell?.custom ??
    sheet.getRowManager().getRow(row)?.custom ??
    sheet.getColumnManager().getColumn(column)?.custom;
  return lookOf(style, custom);
}
