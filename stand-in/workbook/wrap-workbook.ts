import type { Univer } from "@univerjs/core";
import type { Workbook, WorkbookOptions } from "./workbook";

/**
 * Takes a Univer that holds one workbook, headless or with its grid on a page, as the host's workbook.
 * Its owner disposes of it.
 */
export function wrapWorkbook(_univer: Univer, _options: WorkbookOptions = {}): Workbook {
  throw new Error("Not built yet.");
}
