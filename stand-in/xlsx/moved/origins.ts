import {
  IUniverInstanceService,
  UniverInstanceType,
  type IColumnData,
  type IRowData,
  type Nullable,
  type Univer,
  type Workbook as UniverBook,
} from "@univerjs/core";
import { Lines, type Places } from "./lines";

type LineData = Partial<IRowData & IColumnData>;

/**
 * Writes down with each row (or column) of a snapshot where it stands in the file: Univer carries that along when lines
 * come and go, and gives it back when that is undone.
 * @param count how many lines the file has; one more is marked, which tells how far all that is beyond has moved
 */
export function markOrigins(lines: Record<number, LineData>, count: number): void {
  for (let line = 0; line <= count; line += 1) lines[line] = { ...lines[line], custom: { origin: line } };
}

/** Where the lines of the file's sheet are now; null for a sheet that is not of the file. */
export function placesOf(univer: Univer, sheetId: string): Places | null {
  const sheet = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<UniverBook>(UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId);
  if (!sheet) return null;
  const [rows, columns] = [sheet.getRowManager(), sheet.getColumnManager()];
  return {
    rows: linesOf(sheet.getRowCount(), (row) => rows.getRow(row)),
    columns: linesOf(sheet.getColumnCount(), (column) => columns.getColumn(column)),
  };
}

function linesOf(count: number, line: (index: number) => Nullable<LineData>): Lines {
  return new Lines(
    Array.from({ length: count }, (_, index) => {
      const origin: unknown = line(index)?.custom?.["origin"];
      return typeof origin === "number" ? origin : null;
    }),
  );
}
