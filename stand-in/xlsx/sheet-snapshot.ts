import { BooleanNumber, type ICellData, type IRange, type IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import type { SheetExtras } from "../workbook";
import { cellData } from "./cell-data";
import { styleOf } from "./cell-style";
import { markOrigins } from "./moved/origins";
import { columnsData, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, rowData } from "./sizes";
import type { StyleTable } from "./style-table";
import { viewOf } from "./view";

export interface SheetOptions {
  readonly active: boolean;
  readonly date1904: boolean;
  readonly extras: SheetExtras;
}

/** Univer's grid ends where its sheet says: a little room is left around what the file holds. */
const ROOM = { rows: 100, leastRows: 200, columns: 10, leastColumns: 26 };

export function sheetSnapshot(
  sheet: ExcelJS.Worksheet,
  id: string,
  styles: StyleTable,
  { active, date1904, extras }: SheetOptions,
): Partial<IWorksheetData> & { id: string } {
  const cells: Record<number, Record<number, ICellData>> = {};
  const rows: NonNullable<Partial<IWorksheetData>["rowData"]> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const size = rowData(row);
    if (size) rows[number - 1] = size;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styles.nameOf(styleOf(cell.style));
      const data = {
        ...cellData(cell, date1904),
        ...(style === undefined ? {} : { s: style }),
        ...protectionOf(cell),
      };
      if (Object.keys(data).length > 0) (cells[number - 1] ??= {})[column - 1] = data;
    });
  });
  const columns = columnsData(sheet);
  markOrigins(rows, sheet.rowCount);
  markOrigins(columns, sheet.columnCount);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: extras,
    rowCount: Math.max(sheet.rowCount + ROOM.rows, ROOM.leastRows),
    columnCount: Math.max(sheet.columnCount + ROOM.columns, ROOM.leastColumns),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData: cells,
    rowData: rows,
    columnData: columns,
    mergeData: sheet.model.merges.map(mergeOf),
    ...viewOf(sheet, active),
  };
}

/** Only what is not so with every cell: the lock of the sheet's protection is off, or formulas are not shown. */
function protectionOf({ protection }: ExcelJS.Cell): Pick<ICellData, "custom"> {
  // The library's types do not tell that a cell may come without.
  const file = protection as Partial<ExcelJS.Protection> | undefined;
  const custom = {
    ...(file?.locked === false ? { unlocked: true } : {}),
    ...(file?.hidden === true ? { formulaHidden: true } : {}),
  };
  return Object.keys(custom).length === 0 ? {} : { custom };
}

function mergeOf(address: string): IRange {
  const [start = "", end = start] = address.split(":");
  const from = cellOf(start);
  const to = cellOf(end);
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
