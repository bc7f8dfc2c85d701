import { a1Range, type CellRange, type CellRef } from "../plan";
import { hasOptional } from "./requirements";
import { run } from "./run";

/** Excel takes addresses of up to 8,192 characters. */
const LONGEST_ADDRESS = 8_192;

/** Whether this Excel can show cells that lie apart at once; the client library may be older than Excel. */
export function selectsManyBlocks(): boolean {
  return hasOptional("selectAreas") && "select" in Excel.RangeAreas.prototype;
}

/**
 * Brings a sheet to the front and selects cells in it. Nothing is written.
 * Several blocks need `selectsManyBlocks()`.
 * @returns how many of the blocks, from the first, are selected: an address has an end.
 * @throws ExcelProblem "sheet-gone" when the sheet was deleted.
 */
export async function selectBlocks(sheetId: string, blocks: readonly CellRange[]): Promise<number> {
  const fitting = fittingAddresses(blocks);
  if (fitting.length === 0) return 0;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const address = fitting.join(",");
    if (fitting.length === 1) sheet.getRange(address).untrack().select();
    else sheet.getRanges(address).untrack().select();
    await context.sync();
  });
  return fitting.length;
}

/**
 * The active cell; null where another sheet is in front.
 * @throws ExcelProblem
 */
export async function selectedCell(sheetId: string): Promise<CellRef | null> {
  return run(async (context) => {
    const active = context.workbook.getActiveCell().untrack();
    active.load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    if (active.worksheet.id !== sheetId) return null;
    return { row: active.rowIndex, column: active.columnIndex };
  });
}

function fittingAddresses(blocks: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const address = a1Range(block);
    length += address.length + 1;
    if (length > LONGEST_ADDRESS) break;
    addresses.push(address);
  }
  return addresses;
}
