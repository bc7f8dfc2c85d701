import type { SheetRef } from "../plan";
import { run } from "./run";

/** The sheets that a person can see, in their order, and the one in front. */
export interface SheetList {
  readonly sheets: readonly SheetRef[];
  readonly active: string;
}

/** The visible sheets of the workbook. @throws ExcelProblem */
export async function listSheets(): Promise<SheetList> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    const visible = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    return { sheets: visible.map(({ id, name }) => ({ id, name })), active: active.id };
  });
}

/** Brings a sheet to the front. @throws ExcelProblem "sheet-gone" when it was deleted. */
export async function activateSheet(sheetId: string): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}

/** Calls back whenever another sheet comes to the front, for as long as the pane lives. @throws ExcelProblem */
export async function onSheetActivated(listener: (sheetId: string) => void): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.onActivated.add((event) => {
      listener(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
}
