import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from "@univerjs/sheets";
import type { Area } from "./area";
import type { SheetHome } from "./sheet-home";
import { placeOf } from "./step";

/** Univer's grid ends where its sheet says: makes it reach this row and column. */
export function growTo({ commands }: SheetHome, sheet: Worksheet, row: number, column: number): void {
  if (row >= sheet.getRowCount())
    commands.syncExecuteCommand(SetWorksheetRowCountCommand.id, { ...placeOf(sheet), rowCount: row + 1 });
  if (column >= sheet.getColumnCount())
    commands.syncExecuteCommand(SetWorksheetColumnCountCommand.id, {
      ...placeOf(sheet),
      columnCount: column + 1,
    });
}

/** The part of an area that lies in Univer's grid; its first cell at least. */
export function withinGrid(sheet: Worksheet, area: Area): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, sheet.getRowCount() - 1)),
    right: Math.max(area.left, Math.min(area.right, sheet.getColumnCount() - 1)),
  };
}
