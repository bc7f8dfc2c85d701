import type ExcelJS from "exceljs";
import type { Frozen, Sheet } from "../../workbook";
import type { Before } from "../moved/before";

/** Writes what stays in sight, the grid lines, and the tab's colour, where they are not as they were. */
export function writeView(file: ExcelJS.Worksheet, then: Before | null, now: Sheet): void {
  const { tabColor, gridlines, frozen } = now.view;
  const before = then?.view;
  // The library's types do not tell that a sheet may come without.
  const [view = {}] = (file.views as readonly Partial<ExcelJS.WorksheetView>[] | null) ?? [];
  const split = JSON.stringify(frozen) !== JSON.stringify(before?.frozen ?? NOT_FROZEN);
  if (split || gridlines !== (before?.gridlines ?? true)) {
    const window = { ...view, showGridLines: gridlines, ...(split ? stateOf(frozen) : {}) };
    file.views = [window as ExcelJS.WorksheetView];
  }
  if (tabColor !== (before?.tabColor ?? "")) {
    if (tabColor === "") delete (file.properties as Partial<ExcelJS.WorksheetProperties>).tabColor;
    else file.properties.tabColor = { argb: `FF${tabColor.replace("#", "")}` };
  }
}

const NOT_FROZEN: Frozen = { rows: 0, columns: 0 };

const stateOf = ({ rows, columns }: Frozen): Partial<ExcelJS.WorksheetView> =>
  rows + columns === 0 ? { state: "normal" } : { state: "frozen", xSplit: columns, ySplit: rows };
