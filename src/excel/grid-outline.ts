import type { CellRange, PrintSetUp, Separators, SheetRef } from "../plan";
import { askTitleRows, titleRowsOf } from "./print-titles";
import { run } from "./run";

/** Some, all or none of the rows (columns) hidden. */
export type Hidden = "none" | "some" | "all";

/** What is known of a sheet before its cells are asked for. */
export interface Outline {
  readonly sheet: SheetRef;
  readonly separators: Separators;
  /** The rectangle of all cells with content; null on a blank sheet. */
  readonly used: CellRange | null;
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
  readonly print: PrintSetUp;
}

/**
 * The outline of a sheet, or of the one in front; one request.
 * @throws ExcelProblem
 */
export async function readOutline(sheetId: string | null): Promise<Outline> {
  return run(async (context) => {
    const { worksheets, application } = context.workbook;
    const sheet = sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
    sheet.load("id,name");
    application.load("decimalSeparator,thousandsSeparator");
    // Untracked at once: each request makes its own objects, so none needs keeping and cleaning up in the host.
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const titleRows = askTitleRows(sheet);
    await context.sync();
    const common = {
      sheet: { id: sheet.id, name: sheet.name },
      separators: { decimal: application.decimalSeparator, thousands: application.thousandsSeparator },
      print: { titleRows: titleRowsOf(titleRows) },
    };
    if (used.isNullObject) return { ...common, used: null, hiddenRows: "none", hiddenColumns: "none" };
    return {
      ...common,
      used: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
      hiddenRows: hidden(used.rowHidden),
      hiddenColumns: hidden(used.columnHidden),
    };
  });
}

/** Excel says null where some are hidden and some are not; its types do not know. */
function hidden(all: boolean | null): Hidden {
  if (all === null) return "some";
  return all ? "all" : "none";
}
