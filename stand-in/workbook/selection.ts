import { RANGE_TYPE, type Injector, type IRange } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW, type Area, type Cell } from "./area";
import type { SheetHome } from "./sheet-home";

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function activateSheet({ book, commands }: SheetHome, sheetId: string): void {
  if (book.ensureActiveSheet().getSheetId() === sheetId) return;
  const at = { unitId: book.getUnitId(), subUnitId: sheetId };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, at);
}

/** Selects and brings it into sight; the first cell of the first area is the active one. */
export function selectAreas({ book, commands }: SheetHome, sheetId: string, areas: readonly Area[]): void {
  const sheet = book.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const selections = areas.map((area, index): ISelectionWithStyle => {
    const range = {
      ...rangeOf(area, sheet.getRowCount(), sheet.getColumnCount()),
      unitId: book.getUnitId(),
      sheetId,
    };
    const primary = index === 0 ? sheet.getCellInfoInMergeData(area.top, area.left) : null;
    return { range, primary, style: null };
  });
  const at = { unitId: book.getUnitId(), subUnitId: sheetId };
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...at, selections, reveal: true });
}

/** What a sheet has selected; A1 when nobody has selected anything yet. */
export function selectionOf(
  injector: Injector,
  { book }: SheetHome,
  sheetId: string,
): { areas: readonly Area[]; active: Cell } {
  const sheet = book.getSheetBySheetId(sheetId);
  const selections = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.getUnitId())
    .getSelectionsOfWorksheet(sheetId);
  const areas = selections.map(({ range }) => areaOf(range, sheet?.getRowCount(), sheet?.getColumnCount()));
  const primary = selections.find((selection) => selection.primary)?.primary;
  const first = areas[0] ?? A1;
  const active = primary
    ? { row: primary.actualRow, column: primary.actualColumn }
    : { row: first.top, column: first.left };
  return { areas: areas.length > 0 ? areas : [A1], active };
}

/** Univer's grid ends where its sheet ends, Excel's at XFD1048576. */
function rangeOf(area: Area, rowCount: number, columnCount: number): IRange {
  const allRows = area.bottom === LAST_ROW;
  const allColumns = area.right === LAST_COLUMN;
  return {
    startRow: area.top,
    endRow: Math.min(area.bottom, rowCount - 1),
    startColumn: area.left,
    endColumn: Math.min(area.right, columnCount - 1),
    rangeType: allRows
      ? allColumns
        ? RANGE_TYPE.ALL
        : RANGE_TYPE.COLUMN
      : allColumns
        ? RANGE_TYPE.ROW
        : RANGE_TYPE.NORMAL,
  };
}

/** From Univer's range, where the ends of whole rows and columns may be NaN. */
export function areaOf(range: IRange, rowCount = LAST_ROW + 1, columnCount = LAST_COLUMN + 1): Area {
  const rows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const columns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    top: range.startRow || 0,
    left: range.startColumn || 0,
    bottom: rows ? LAST_ROW : Math.min(range.endRow, rowCount - 1),
    right: columns ? LAST_COLUMN : Math.min(range.endColumn, columnCount - 1),
  };
}
