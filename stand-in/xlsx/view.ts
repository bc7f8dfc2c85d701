import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";

/** Frozen panes and grid lines, and whether the file was left on this sheet. */
export function viewOf(sheet: ExcelJS.Worksheet, active: boolean): Partial<IWorksheetData> {
  // The library's types do not tell that a sheet may come without.
  const views = sheet.views as readonly ExcelJS.WorksheetView[] | null;
  const view = views?.[0];
  const frozen = view?.state === "frozen" ? view : null;
  const xSplit = frozen?.xSplit ?? 0;
  const ySplit = frozen?.ySplit ?? 0;
  return {
    ...(active ? { status: BooleanNumber.TRUE } : {}),
    ...(xSplit + ySplit > 0
      ? { freeze: { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 } }
      : {}),
    ...(view?.showGridLines === false ? { showGridlines: BooleanNumber.FALSE } : {}),
  };
}
