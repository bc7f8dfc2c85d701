import { cellKey, type CellRef } from "../../plan";
import { blocksOf } from "../blocks";
import { rangeOf } from "./cells-now";
import { refusal, type Refusal } from "./outcome";

/** Whether the workbook and the sheet take changes at all. */
export interface Permission {
  readonly readOnly: boolean;
  /** Null: the sheet is not protected. */
  readonly protection: { readonly formatCells: boolean } | null;
}

/** What was asked of a workbook. */
interface AskedPermission {
  readonly workbook: Excel.Workbook;
  readonly lock: Excel.WorksheetProtection;
}

/** Asks for it; to be looked into (`permissionOf`) after a sync. */
export function askPermission(context: Excel.RequestContext, sheetId: string): AskedPermission {
  const { workbook } = context;
  const lock = workbook.worksheets.getItem(sheetId).protection;
  workbook.load("readOnly");
  lock.load("protected,options");
  return { workbook, lock };
}

/** What was asked for, once Excel has answered. */
export function permissionOf({ workbook, lock }: AskedPermission): Permission {
  return {
    readOnly: workbook.readOnly,
    protection: lock.protected ? { formatCells: lock.options.allowFormatCells === true } : null,
  };
}

/** What is to be done. */
interface Intended {
  readonly cells: readonly CellRef[];
  readonly movesRows: boolean;
  readonly changesFormats: boolean;
}

/**
 * Why it may not be done, or null. One request more on a protected sheet, to see which cells are locked: Excel refuses a whole
 * write for one of them.
 */
export async function refusedBy(
  { readOnly, protection }: Permission,
  context: Excel.RequestContext,
  sheetId: string,
  { cells, movesRows, changesFormats }: Intended,
): Promise<Refusal | null> {
  if (readOnly) return refusal("read-only");
  if (protection === null) return null;
  if (movesRows) return refusal("protected");
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const blocks = blocksOf(cells).map((area) => ({
    area,
    asked: rangeOf(sheet, area).getCellProperties({ format: { protection: true } }),
  }));
  await context.sync();
  const open = new Set(
    blocks.flatMap(({ area, asked }) =>
      asked.value.flatMap((row, down) =>
        row.flatMap((cell, across) =>
          cell.format?.protection?.locked === false
            ? [cellKey({ row: area.top + down, column: area.left + across })]
            : [],
        ),
      ),
    ),
  );
  const locked = cells.filter((cell) => !open.has(cellKey(cell)));
  if (locked.length === cells.length) return refusal("protected", locked);
  if (locked.length > 0) return refusal("locked", locked);
  return changesFormats && !protection.formatCells ? refusal("protected", cells) : null;
}
