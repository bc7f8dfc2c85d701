import { ObjectMatrix, type ICellData, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, type Area } from "./area";
import { growTo } from "./grid-size";
import { restyleCell, type Restyle } from "./restyle-cell";
import { restyleColumns, restyleRows } from "./restyle-lines";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf } from "./step";

/** Changes the looks of all areas in one go; of whole rows and columns also where there are no cells yet. */
export function restyle(home: SheetHome, sheet: Worksheet, areas: readonly Area[], change: Restyle): void {
  const cells = new ObjectMatrix<ICellData>();
  for (const area of areas) {
    if (rowsOf(area) > LAST_ROW) restyleColumns(home, sheet, area, change, cells);
    else if (columnsOf(area) > LAST_COLUMN) restyleRows(home, sheet, area, change, cells);
    else restyleArea(home, sheet, area, change, cells);
  }
  writeStyles(home, sheet, cells);
}

function restyleArea(
  home: SheetHome,
  sheet: Worksheet,
  { top, left, bottom, right }: Area,
  change: Restyle,
  cells: ObjectMatrix<ICellData>,
): void {
  growTo(home, sheet, bottom, right);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) restyleCell(sheet, { row, column }, change, cells);
}

/** Writes looks alone: what the cells hold stays. */
export function writeStyles(home: SheetHome, sheet: Worksheet, cells: ObjectMatrix<ICellData>): void {
  if (cells.getSizeOf() === 0) return;
  // By this name Univer knows that no formula is concerned.
  const trigger = SetStyleCommand.id;
  const params: ISetRangeValuesMutationParams = { ...placeOf(sheet), cellValue: cells.getMatrix(), trigger };
  const undo = SetRangeValuesUndoMutationFactory(home.injector, params);
  perform(home, {
    redo: [{ id: SetRangeValuesMutation.id, params }],
    undo: [{ id: SetRangeValuesMutation.id, params: undo }],
  });
}
