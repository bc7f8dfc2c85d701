import { ObjectMatrix, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetStyleCommand,
  type ISetColDataMutationParams,
  type ISetRowDataMutationParams,
} from "@univerjs/sheets";
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, type Area } from "./area";
import { splitMerges } from "./merges";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf, type Step } from "./step";

export interface Clearing {
  readonly contents: boolean;
  readonly looks: boolean;
}

type Blank = { readonly [Key in keyof ICellData]?: null };

const CONTENTS: Blank = { v: null, f: null, si: null, p: null };
const LOOKS: Blank = { s: null, custom: null };

/** Empties cells, takes their looks away (merges are looks, as in Excel), or both. */
export function clearCells(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  { contents, looks }: Clearing,
): void {
  const blank = { ...(contents ? CONTENTS : {}), ...(looks ? LOOKS : {}) };
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  sheet.getCellMatrix().forValue((row, column) => {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    // Univer's types do not tell that null takes a part of a cell away.
    if (inside) cells.setValue(row, column, { ...blank });
  });
  if (looks) {
    splitMerges(home, sheet, area);
    perform(home, plainLines(sheet, area));
  }
  if (cells.getSizeOf() === 0) return;
  const params = {
    ...placeOf(sheet),
    cellValue: cells.getMatrix(),
    // By this name Univer knows that no formula is concerned.
    ...(contents ? {} : { trigger: SetStyleCommand.id }),
  };
  const undo = SetRangeValuesUndoMutationFactory(home.injector, params);
  perform(home, {
    redo: [{ id: SetRangeValuesMutation.id, params }],
    undo: [{ id: SetRangeValuesMutation.id, params: undo }],
  });
}

/** Whole columns and rows forget what cells to come shall look like. */
function plainLines(sheet: Worksheet, area: Area): Step {
  if (rowsOf(area) > LAST_ROW) {
    const styled = linesOf(sheet.getColumnManager().getColumnData()).filter(
      ([column, data]) =>
        Number(column) >= area.left && Number(column) <= area.right && (data.s ?? data.custom),
    );
    const columnData = Object.fromEntries(styled.map(([column]) => [column, { ...LOOKS }]));
    const params = { ...placeOf(sheet), columnData } as unknown as ISetColDataMutationParams;
    if (styled.length === 0) return { redo: [], undo: [] };
    return {
      redo: [{ id: SetColDataMutation.id, params }],
      undo: [{ id: SetColDataMutation.id, params: SetColDataMutationFactory(params, sheet) }],
    };
  }
  if (columnsOf(area) <= LAST_COLUMN) return { redo: [], undo: [] };
  const styled = linesOf(sheet.getRowManager().getRowData()).filter(
    ([row, data]) => Number(row) >= area.top && Number(row) <= area.bottom && (data.s ?? data.custom),
  );
  if (styled.length === 0) return { redo: [], undo: [] };
  const rowData = Object.fromEntries(styled.map(([row]) => [row, { ...LOOKS }]));
  const params = { ...placeOf(sheet), rowData } as unknown as ISetRowDataMutationParams;
  return {
    redo: [{ id: SetRowDataMutation.id, params }],
    undo: [{ id: SetRowDataMutation.id, params: SetRowDataMutationFactory(params, sheet) }],
  };
}

interface Line {
  readonly s?: unknown;
  readonly custom?: unknown;
}

const linesOf = (lines: object): readonly (readonly [string, Line])[] =>
  Object.entries(lines) as [string, Line][];
