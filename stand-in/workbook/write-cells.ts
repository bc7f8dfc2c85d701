import { CellValueType, ObjectMatrix, type ICellData, type Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { isErrorText, isErrorValue, type CellWrite, type Value } from "./cell-content";
import { growTo } from "./grid-size";
import { writeStyles } from "./restyle";
import type { SheetHome } from "./sheet-home";

/**
 * Writes what cells hold by one command: Univer looks over the whole sheet for each. Cells that only get a format are
 * written apart, as Univer would forget the formulas that they hold.
 */
export function writeCells(home: SheetHome, sheet: Worksheet, cells: readonly CellWrite[]): void {
  if (cells.length === 0) return;
  const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  growTo(home, sheet, lastRow, lastColumn);
  const value: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (value[cell.row] ??= {});
    row[cell.column] = { ...row[cell.column], ...cellData(cell) };
  }
  writeStyles(home, sheet, takeLooks(value));
  if (Object.keys(value).length === 0) return;
  // The command takes the cells from the matrix, but refuses to begin without a range or a selection.
  const range = { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: lastColumn };
  const written = home.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...at, range, value });
  if (!written) throw new Error("Univer refused to write cells.");
}

/** Takes out the cells that only get looks. */
function takeLooks(value: Record<number, Record<number, ICellData>>): ObjectMatrix<ICellData> {
  const looks = new ObjectMatrix<ICellData>();
  for (const [row, cells] of Object.entries(value)) {
    for (const [column, cell] of Object.entries(cells)) {
      if ("v" in cell || "f" in cell) continue;
      looks.setValue(Number(row), Number(column), cell);
      Reflect.deleteProperty(cells, column);
    }
    if (Object.keys(cells).length === 0) Reflect.deleteProperty(value, row);
  }
  return looks;
}

function cellData({ content, format }: CellWrite): ICellData {
  return {
    ...(format === undefined ? {} : { s: { n: format === "General" ? null : { pattern: format } } }),
    ...(content && "formula" in content ? { f: content.formula, v: null, p: null, si: null } : {}),
    ...(content && "value" in content ? { f: null, si: null, p: null, ...constant(content.value) } : {}),
  };
}

function constant(value: Value): ICellData {
  if (value === null) return { v: null };
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  // By this type a text that reads like an error is told from the error.
  return { v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
