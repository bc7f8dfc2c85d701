import { IUndoRedoService, sequenceExecute, type IMutationInfo, type Worksheet } from "@univerjs/core";
import type { SheetHome } from "./sheet-home";

/** Something done to the workbook, and how it is undone; both in the order in which they are carried out. */
export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** Carries a step out and keeps it for undo. */
export function perform({ book, commands, injector }: SheetHome, { redo, undo }: Step): void {
  if (redo.length === 0) return;
  if (!sequenceExecute([...redo], commands).result) throw new Error("Univer refused to change the workbook.");
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.getUnitId(),
    redoMutations: [...redo],
    undoMutations: [...undo],
  });
}

/** Where Univer's mutations find a sheet. */
export const placeOf = (sheet: Worksheet): { unitId: string; subUnitId: string } => ({
  unitId: sheet.getUnitId(),
  subUnitId: sheet.getSheetId(),
});
