import type { ICommandInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
} from "@univerjs/sheets";
import type { SheetHome } from "./sheet-home";
import type { Change } from "./workbook";

/** Tells of sheets that come, go, move and change their names, whoever did it. */
export function tabChangesOf(home: SheetHome, tell: (change: Change) => void): () => void {
  const { book, commands } = home;
  let nameBefore = "";
  const hooks = [
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetWorksheetNameMutation.id) return;
      const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
      nameBefore = book.getSheetBySheetId(subUnitId)?.getName() ?? "";
    }),
    commands.onCommandExecuted((command) => {
      const change = changeOf(command, nameBefore);
      if (change) tell(change);
    }),
  ];
  return () => {
    for (const hook of hooks) hook.dispose();
  };
}

function changeOf({ id, params }: ICommandInfo, nameBefore: string): Change | null {
  switch (id) {
    case InsertSheetMutation.id:
      return { kind: "added", sheetId: (params as { sheet: { id: string } }).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "deleted", sheetId: (params as { subUnitId: string }).subUnitId };
    case SetWorksheetNameMutation.id: {
      const { subUnitId: sheetId, name: after } = params as ISetWorksheetNameMutationParams;
      return nameBefore === after ? null : { kind: "renamed", sheetId, before: nameBefore, after };
    }
    case SetWorksheetOrderMutation.id: {
      const {
        subUnitId: sheetId,
        fromOrder: before,
        toOrder: after,
      } = params as ISetWorksheetOrderMutationParams;
      return before === after ? null : { kind: "moved", sheetId, before, after };
    }
    default:
      return null;
  }
}
