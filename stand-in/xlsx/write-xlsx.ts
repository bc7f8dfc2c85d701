import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import { wrapWorkbook, type Sheet, type Workbook } from "../workbook";
import { createHeadlessUniver } from "../workbook/headless";
import { readXlsx } from "./read-xlsx";
import { arrangeSheets } from "./write/arrange-sheets";
import { writeNames } from "./write/names";
import { hasOwnHeight } from "./write/own-height";
import { writeSheet } from "./write/sheet";
import { unshareFormulas } from "./write/unshare-formulas";

/**
 * Writes an open workbook as .xlsx: what differs from the file that it was opened from is written into that file, so that
 * what Univer does not know stays as far as the file library keeps it (validations, conditional formats, pictures; they
 * do not move where rows were inserted).
 * @param original the bytes that the workbook was opened from
 */
export async function writeXlsx(original: Uint8Array, univer: Univer): Promise<Uint8Array> {
  const now = wrapWorkbook(univer);
  const univerThen = createHeadlessUniver(await readXlsx(original));
  const then = wrapWorkbook(univerThen);
  try {
    await Promise.all([now.settled(), then.settled()]);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(original as unknown as ExcelJS.Buffer);
    file.worksheets.forEach(unshareFormulas);
    const before = sheetsById(then);
    const places = arrangeSheets(file, then.sheets(), now.sheets());
    for (const sheet of now.sheets()) {
      const place = places.get(sheet.id);
      if (place) writeSheet(place, before.get(sheet.id) ?? null, sheet, hasOwnHeight(univer, sheet));
    }
    writeNames(file, then, now);
    return new Uint8Array(await file.xlsx.writeBuffer());
  } finally {
    now.dispose();
    then.dispose();
    univerThen.dispose();
  }
}

const sheetsById = (workbook: Workbook): Map<string, Sheet> =>
  new Map(workbook.sheets().map((sheet) => [sheet.id, sheet]));
