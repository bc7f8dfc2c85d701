import type { SheetRef } from "../plan";
import { run } from "./run";

/** The sheets that a person can see, in their order, and the one in front. */
export interface SheetList {
  readonly sheets: readonly SheetRef[];
  readonly active: string;
  /** Tells this workbook from others: its address, where it has one, and its name. */
  readonly workbook: string;
}

/** The visible sheets of the workbook. @throws ExcelProblem */
export async function listSheets(): Promise<SheetList> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.load("name");
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    const visible = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    return {
      sheets: visible.map(({ id, name }) => ({ id, name })),
      active: active.id,
      workbook: `${documentAddress()} ${context.workbook.name}`,
    };
  });
}

/** Brings a sheet to the front. @throws ExcelProblem "sheet-gone" when it was deleted. */
export async function activateSheet(sheetId: string): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}

/** A workbook that was never saved has none; the document may be missing, which the types do not say. */
function documentAddress(): string {
  const { document } = Office.context as Partial<Office.Context>;
  const address = document?.url as string | null | undefined;
  return address ?? "";
}
