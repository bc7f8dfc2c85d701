import type { IMutationInfo, Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { columnsOf, rowsOf, shared, type Area } from "./area";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf, type Step } from "./step";
import { growTo } from "./grid-size";

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

const rangeOf = ({ top, left, bottom, right }: Area): Range => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export const mergesOf = (sheet: Worksheet): readonly Area[] =>
  sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));

/**
 * Merges each area; only its top left cell keeps what it holds, as in Excel. Merges that lie in the way give way.
 */
export function mergeAreas(home: SheetHome, sheet: Worksheet, areas: readonly Area[]): void {
  const wanted = areas.filter((area) => rowsOf(area) * columnsOf(area) > 1);
  if (wanted.length === 0) return;
  growTo(
    home,
    sheet,
    Math.max(...wanted.map(({ bottom }) => bottom)),
    Math.max(...wanted.map(({ right }) => right)),
  );
  const inTheWay = mergesOf(sheet).filter((merge) => wanted.some((area) => shared(area, merge)));
  const emptied = emptiedUnder(home, sheet, wanted);
  perform(home, {
    redo: [...removed(sheet, inTheWay), ...added(sheet, wanted), ...emptied.redo],
    undo: [...emptied.undo, ...removed(sheet, wanted), ...added(sheet, inTheWay)],
  });
}

/** Splits every merge that touches the area; cells hold what they held. */
export function splitMerges(home: SheetHome, sheet: Worksheet, area: Area): void {
  const touched = mergesOf(sheet).filter((merge) => shared(area, merge));
  if (touched.length === 0) return;
  perform(home, { redo: removed(sheet, touched), undo: added(sheet, touched) });
}

const removed = (sheet: Worksheet, areas: readonly Area[]): IMutationInfo[] =>
  areas.length === 0
    ? []
    : [{ id: RemoveWorksheetMergeMutation.id, params: { ...placeOf(sheet), ranges: areas.map(rangeOf) } }];

/** Univer keeps the ranges it is given: each use gets its own. */
const added = (sheet: Worksheet, areas: readonly Area[]): IMutationInfo[] =>
  areas.length === 0
    ? []
    : [{ id: AddWorksheetMergeMutation.id, params: { ...placeOf(sheet), ranges: areas.map(rangeOf) } }];

function emptiedUnder(home: SheetHome, sheet: Worksheet, areas: readonly Area[]): Step {
  const cellValue: Record<number, Record<number, { v: null; f: null; si: null; p: null }>> = {};
  for (const area of areas)
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const under = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (!under || (row === area.top && column === area.left)) return;
      if (cell?.v === undefined && !cell?.f && !cell?.si && !cell?.p) return;
      (cellValue[row] ??= {})[column] = { v: null, f: null, si: null, p: null };
    });
  if (Object.keys(cellValue).length === 0) return { redo: [], undo: [] };
  const params = { ...placeOf(sheet), cellValue };
  const undo = SetRangeValuesUndoMutationFactory(home.injector, params);
  return {
    redo: [{ id: SetRangeValuesMutation.id, params }],
    undo: [{ id: SetRangeValuesMutation.id, params: undo }],
  };
}

/** Makes these the sheet's merges, whatever Univer made of them; nobody is told. */
export function setMerges(sheet: Worksheet, merges: readonly Area[]): readonly IMutationInfo[] {
  const whole = [
    { startRow: 0, endRow: Number.MAX_SAFE_INTEGER, startColumn: 0, endColumn: Number.MAX_SAFE_INTEGER },
  ];
  const at = { ...placeOf(sheet), silent: true };
  return [
    { id: RemoveWorksheetMergeMutation.id, params: { ...at, ranges: whole } },
    { id: AddWorksheetMergeMutation.id, params: { ...at, ranges: merges.map(rangeOf) } },
  ];
}
