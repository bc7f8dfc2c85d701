import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";

export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** A digit of the default font is 7 pixels wide; a column's width counts digits and has 5 pixels of padding. */
const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);

/** Heights are in points, 72 an inch; the screen has 96 pixels an inch. */
const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);

/** Null when the row is an ordinary one. A row without a height of its own gets one from its text. */
export function rowData(row: ExcelJS.Row): Partial<IRowData> | null {
  const height = row.height as number | undefined;
  if (height === undefined && !row.hidden) return null;
  return {
    ...(height === undefined ? {} : { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
    ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
  };
}

export function columnsData(sheet: ExcelJS.Worksheet): NonNullable<Partial<IWorksheetData>["columnData"]> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const declared = (sheet.columns as readonly Partial<ExcelJS.Column>[] | null) ?? [];
  for (const [index, column] of declared.entries()) {
    const data: Partial<IColumnData> = {
      ...(column.width === undefined ? {} : { w: pixelsOfWidth(column.width) }),
      ...(column.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    };
    if (Object.keys(data).length > 0) columns[index] = data;
  }
  return columns;
}
