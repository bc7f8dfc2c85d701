import {
  BooleanNumber,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  type IMutationInfo,
  type IWorksheetData,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { extrasOfSheet } from "./extras";
import { SheetGone } from "./sheet-gone";
import type { SheetHome } from "./sheet-home";
import type { Visibility } from "./visibility";

/** The row of sheets. What may be done is asked before: here it is only done. */
export interface Tabs {
  /** A blank sheet behind the last one, that nobody is taken to; gives its id. */
  add(name: string): string;
  /** A sheet like another one, at a place counted from 0; nobody is taken there either. */
  copy(sheetId: string, name: string, position: number): string;
  remove(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  /** To a place counted from 0. */
  move(sheetId: string, position: number): void;
  show(sheetId: string, visibility: Visibility): void;
}

/** Univer takes a person to a sheet that was added or shown, unless it comes from somebody else; Excel's API does not. */
const WITHOUT_GOING_THERE = { fromCollab: true };

export function tabsOf({ book, commands, injector }: SheetHome, tellShown: TellShown): Tabs {
  const unitId = book.getUnitId();
  const at = (sheetId: string): { unitId: string; subUnitId: string } => ({ unitId, subUnitId: sheetId });
  const done = (result: boolean, what: string): void => {
    if (!result) throw new Error(`Univer refused to ${what}.`);
  };
  /** Does what the command would do, but stays where it is; undone as the command would be. */
  const mutate = (redo: IMutationInfo, undo: IMutationInfo, what: string): void => {
    done(commands.syncExecuteCommand(redo.id, redo.params, WITHOUT_GOING_THERE), what);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [redo] });
  };

  const insert = (config: Partial<IWorksheetData>, name: string, index: number): string => {
    const id = freshId();
    const sheet = mergeWorksheetSnapshotWithDefault({ ...config, id, name });
    const redo = { id: InsertSheetMutation.id, params: { unitId, index, sheet } };
    mutate(redo, { id: RemoveSheetMutation.id, params: { ...at(id), subUnitName: name } }, "add a sheet");
    return id;
  };

  return {
    add: (name) => insert({}, name, book.getSheets().length),
    copy(sheetId, name, position) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (!sheet) throw new SheetGone(`The workbook has no sheet ${sheetId}.`);
      return insert(Tools.deepClone(sheet.getSnapshot()), name, position);
    },
    remove(sheetId) {
      done(commands.syncExecuteCommand(RemoveSheetCommand.id, at(sheetId)), "delete a sheet");
    },
    rename(sheetId, name) {
      done(commands.syncExecuteCommand(SetWorksheetNameCommand.id, { ...at(sheetId), name }), "rename");
    },
    move(sheetId, order) {
      done(
        commands.syncExecuteCommand(SetWorksheetOrderCommand.id, { ...at(sheetId), order }),
        "move a sheet",
      );
    },
    show(sheetId, visibility) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (!sheet) throw new SheetGone(`The workbook has no sheet ${sheetId}.`);
      const before = visibilityOf(sheet);
      if (before === visibility) return;
      const extras = extrasOfSheet(sheet);
      if (visibility === "VeryHidden") extras.visibility = "VeryHidden";
      else delete extras.visibility;
      const hide = visibility !== "Visible";
      // From one way of being hidden to the other: nothing that Univer would see.
      if (sheet.isSheetHidden() !== (hide ? BooleanNumber.TRUE : BooleanNumber.FALSE)) {
        const mutation = (hidden: boolean): IMutationInfo => ({
          id: SetWorksheetHideMutation.id,
          params: { ...at(sheetId), hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
        });
        mutate(mutation(hide), mutation(!hide), "hide or show a sheet");
      }
      tellShown(sheetId, before, visibility);
    },
  };
}

export type TellShown = (sheetId: string, before: Visibility, after: Visibility) => void;

export function visibilityOf(sheet: Worksheet): Visibility {
  if (!sheet.isSheetHidden()) return "Visible";
  return extrasOfSheet(sheet).visibility ?? "Hidden";
}

/** In the form that Excel gives to its own. */
const freshId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
