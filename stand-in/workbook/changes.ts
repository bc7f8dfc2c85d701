import { ObjectMatrix, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { columnsOf, rowsOf, type Area } from "./area";
import type { CellContent } from "./cell-content";
import { FormulaChanges } from "./formula-changes";
import { contentOf } from "./read-cell";
import { areaOf } from "./selection";
import type { SheetHome } from "./sheet-home";
import type { StructureChange } from "./shift";
import type { Change } from "./workbook";

const STRUCTURE: Readonly<Record<string, StructureChange>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  // A merge is told as an edit of its range (observed with Excel, not documented).
  [AddWorksheetMergeMutation.id]: "RangeEdited",
  [RemoveWorksheetMergeMutation.id]: "RangeEdited",
};

interface AtSheet {
  readonly unitId: string;
  readonly subUnitId: string;
  /** Bookkeeping of ours that nobody is told of. */
  readonly silent?: boolean;
  /** What a mutation of ours stands for. */
  readonly tells?: Omit<Extract<Change, { kind: "structure" }>, "kind" | "sheetId">;
}

/** Tells what happens in the workbook, whoever did it; the results of formulas are not told (as Excel's onChanged). */
export function changesOf(home: SheetHome, tell: (change: Change) => void): () => void {
  const { book, commands } = home;
  let before: CellContent | null = null;
  const formulas = new FormulaChanges(home);
  let active = book.getActiveSheet(true)?.getSheetId() ?? null;
  const ours = (command: ICommandInfo): boolean =>
    (command.params as AtSheet | undefined)?.unitId === book.getUnitId();

  const hooks = [
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetRangeValuesMutation.id || !ours(command)) return;
      before = singleCellBefore(home, command);
      formulas.look(command);
    }),
    commands.onCommandExecuted((command, options?: IExecutionOptions) => {
      if (!ours(command)) return;
      const { subUnitId: sheetId, silent, tells } = command.params as AtSheet;
      if (tells) tell({ kind: "structure", sheetId, ...tells });
      if (silent) return;
      const structure = STRUCTURE[command.id];
      if (command.id === SetRangeValuesMutation.id) {
        const area = areaWritten(command);
        if (area && options?.["fromFormula"] === true) tell({ kind: "calculated", sheetId, area });
        else if (area) tell({ kind: "cells", sheetId, area, before, formulas: formulas.take(sheetId) });
      } else if (structure) {
        for (const area of rangesOf(command)) tell({ kind: "structure", sheetId, area, change: structure });
      } else if (command.id === SetSelectionsOperation.id) {
        const { selections, type } = command.params as ISetSelectionsOperationParams;
        if (type === SelectionMoveType.MOVING || type === SelectionMoveType.MOVE_START) return;
        const areas = selections.map(({ range }) => areaOf(range));
        // While one moves, Univer also tells an empty selection.
        if (areas.length > 0) tell({ kind: "selection", sheetId, areas });
      } else if (command.id === SetWorksheetActiveOperation.id && sheetId !== active) {
        tell({ kind: "activated", sheetId, left: active });
        active = sheetId;
      }
    }),
  ];
  return () => {
    for (const hook of hooks) hook.dispose();
  };
}

function areaWritten(command: ICommandInfo): Area | null {
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  if (!cellValue) return null;
  const { startRow, endRow, startColumn, endColumn } = new ObjectMatrix(cellValue).getStartEndScope();
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Excel tells the value before for one cell only. */
function singleCellBefore({ book, formulas }: SheetHome, command: ICommandInfo): CellContent | null {
  const area = areaWritten(command);
  const sheet = book.getSheetBySheetId((command.params as AtSheet).subUnitId);
  if (!area || !sheet || rowsOf(area) * columnsOf(area) !== 1) return null;
  return contentOf(sheet, formulas, area.top, area.left);
}

function rangesOf(command: ICommandInfo): Area[] {
  const { range, ranges } = command.params as { range?: IRange; ranges?: readonly IRange[] };
  return [...(range ? [range] : []), ...(ranges ?? [])].map((one) => areaOf(one));
}
