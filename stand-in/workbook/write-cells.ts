import { CellValueType, type ICellData, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/sheets";
import type { CellWrite } from "./cell-content";
import type { SheetHome } from "./sheet-home";

/** Writes all cells by one command: Univer looks over the whole sheet for each. */
export function writeCells({ commands }: SheetHome, sheet: Worksheet, cells: readonly CellWrite[]): void {
  if (cells.length === 0) return;
  const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  if (lastRow >= sheet.getRowCount())
    commands.syncExecuteCommand(SetWorksheetRowCountCommand.id, { ...at, rowCount: lastRow + 1 });
  if (lastColumn >= sheet.getColumnCount())
    commands.syncExecuteCommand(SetWorksheetColumnCountCommand.id, { ...at, columnCount: lastColumn + 1 });
  const value: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (value[cell.row] ??= {});
    row[cell.column] = { ...row[cell.column], ...cellData(cell) };
  }
  // The command takes the cells from the matrix, but refuses to begin without a range or a selection.
  const range = { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: lastColumn };
  const written = commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...at, range, value });
  if (!written) throw new Error("Univer refused to write cells.");
}

function cellData({ content, format }: CellWrite): ICellData {
  return {
    ...(format === undefined ? {} : { s: { n: format === "General" ? null : { pattern: format } } }),
    ...(content && "formula" in content ? { f: content.formula, v: null, p: null, si: null } : {}),
    ...(content && "value" in content ? { f: null, si: null, p: null, ...constant(content.value) } : {}),
  };
}

function constant(value: string | number | boolean | null): ICellData {
  if (value === null) return { v: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}
