import { BooleanNumber, type IMutationInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import { growTo, withinGrid } from "./grid-size";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf } from "./step";

/** Excel speaks in points, 72 an inch; Univer in pixels, 96 an inch. */
const pixels = (points: number): number => (points * 96) / 72;
export const points = (size: number): number => (size * 72) / 96;

/** Rows, as far as Univer's grid goes. */
export function rowsRange(home: SheetHome, sheet: Worksheet, top: number, bottom: number): IRange {
  if (bottom < LAST_ROW) growTo(home, sheet, bottom, 0);
  const area = withinGrid(sheet, { top, bottom, left: 0, right: LAST_COLUMN });
  return rangeOf(area);
}

export function columnsRange(home: SheetHome, sheet: Worksheet, left: number, right: number): IRange {
  if (right < LAST_COLUMN) growTo(home, sheet, 0, right);
  return rangeOf(withinGrid(sheet, { top: 0, bottom: LAST_ROW, left, right }));
}

const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export function setColumnWidth(
  home: SheetHome,
  sheet: Worksheet,
  [left, right]: readonly [number, number],
  width: number,
): void {
  const ranges = [columnsRange(home, sheet, left, right)];
  const params = { ...placeOf(sheet), ranges, colWidth: pixels(width) };
  perform(home, {
    redo: [{ id: SetWorksheetColWidthMutation.id, params }],
    undo: [
      { id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) },
    ],
  });
}

/** A row whose height is set no longer follows its text. */
export function setRowHeight(
  home: SheetHome,
  sheet: Worksheet,
  [top, bottom]: readonly [number, number],
  height: number,
): void {
  const ranges = [rowsRange(home, sheet, top, bottom)];
  const heights = { ...placeOf(sheet), ranges, rowHeight: pixels(height) };
  const automatic = { ...placeOf(sheet), ranges, autoHeightInfo: BooleanNumber.FALSE };
  perform(home, {
    redo: [
      { id: SetWorksheetRowHeightMutation.id, params: heights },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: automatic },
    ],
    undo: [
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(automatic, sheet),
      },
      {
        id: SetWorksheetRowHeightMutation.id,
        params: SetWorksheetRowHeightMutationFactory(heights, sheet),
      },
    ],
  });
}

export function setRowsHidden(
  home: SheetHome,
  sheet: Worksheet,
  [top, bottom]: readonly [number, number],
  hidden: boolean,
): void {
  const all = rowsRange(home, sheet, top, bottom);
  const ranges: IRange[] = [];
  for (let row = top; row <= all.endRow; row += 1)
    if (sheet.getRowRawVisible(row) === hidden) ranges.push({ ...all, startRow: row, endRow: row });
  hideLines(home, sheet, ranges, hidden, [SetRowHiddenMutation.id, SetRowVisibleMutation.id]);
}

export function setColumnsHidden(
  home: SheetHome,
  sheet: Worksheet,
  [left, right]: readonly [number, number],
  hidden: boolean,
): void {
  const all = columnsRange(home, sheet, left, right);
  const ranges: IRange[] = [];
  for (let column = left; column <= all.endColumn; column += 1)
    if (sheet.getColVisible(column) === hidden)
      ranges.push({ ...all, startColumn: column, endColumn: column });
  hideLines(home, sheet, ranges, hidden, [SetColHiddenMutation.id, SetColVisibleMutation.id]);
}

/** Only lines that change are named, so that undo shows none that was hidden before. */
function hideLines(
  home: SheetHome,
  sheet: Worksheet,
  ranges: IRange[],
  hidden: boolean,
  [hide, show]: readonly [string, string],
): void {
  if (ranges.length === 0) return;
  const params = { ...placeOf(sheet), ranges };
  const hiding: IMutationInfo = { id: hide, params };
  const showing: IMutationInfo = { id: show, params };
  perform(home, { redo: [hidden ? hiding : showing], undo: [hidden ? showing : hiding] });
}
