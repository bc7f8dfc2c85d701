import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import { wrapWorkbook, type Sheet, type Workbook } from "../workbook";
import { createHeadlessUniver } from "../workbook/headless";
import { writeLinks } from "./links";
import { readXlsx } from "./read-xlsx";
import { beforeAt } from "./moved/before";
import { moveSheet } from "./moved/move-sheet";
import type { Places } from "./moved/lines";
import { placesOf } from "./moved/origins";
import { movedReferences } from "./moved/references";
import { arrangeSheets } from "./write/arrange-sheets";
import { writeRules } from "./write/conditional-rules";
import { writeNames } from "./write/names";
import { hasOwnHeight } from "./write/own-height";
import { writeSheet } from "./write/sheet";
import { unshareFormulas } from "./write/unshare-formulas";
import { writeValidations } from "./write/validations";
import { writeXmlParts } from "./xml-parts";

/**
 * Writes an open workbook as .xlsx: what differs from the file that it was opened from is written into that file, so that
 * what Univer does not know stays as far as the file library keeps it (notes, links, validations, conditional formats,
 * pictures), and moves with its rows and columns. Filters that an add-in sets are left out, as the library would write
 * where they lie without what they let through; the rows that they hide are hidden in the copy, too.
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
    const movedBy = (name: string): Places | null => {
      const sheet = then.sheets().find((one) => one.name === name);
      return sheet ? placesOf(univer, sheet.id) : null;
    };
    for (const sheet of now.sheets()) {
      const place = places.get(sheet.id);
      const old = before.get(sheet.id);
      const lines = placesOf(univer, sheet.id);
      if (!place || !lines) continue;
      if (old)
        moveSheet(place, lines, (formula) =>
          movedReferences(formula, (name) => (name === null ? lines : movedBy(name))),
        );
      writeSheet(place, old ? beforeAt(old, lines) : null, sheet, hasOwnHeight(univer, sheet));
      writeRules(place, old?.conditionalRules() ?? [], sheet, lines);
      writeValidations(place, sheet);
      writeLinks(place, sheet);
    }
    writeNames(file, then, now);
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    return await writeXmlParts(bytes, now.extras.xmlParts ?? []);
  } finally {
    now.dispose();
    then.dispose();
    univerThen.dispose();
  }
}

const sheetsById = (workbook: Workbook): Map<string, Sheet> =>
  new Map(workbook.sheets().map((sheet) => [sheet.id, sheet]));
