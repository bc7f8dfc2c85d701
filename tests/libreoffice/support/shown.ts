import { readdir } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { convert } from "./soffice";

/** Comma, double quotes, UTF-8, from line 1, no special quoting; as shown in the cells; a file for each sheet. */
const AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

/**
 * Lets LibreOffice calculate an .xlsx file, and gives what each cell that is not blank shows in Vietnamese, by its
 * place: `Phụ lục!E14`.
 * @throws Error in plain words where LibreOffice is not installed
 */
export function shownTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return convert(bytes, AS_SHOWN, async (folder) => {
    const texts = new Map<string, string>();
    for (const file of await readdir(folder)) {
      const name = /^book-(.+)\.csv$/.exec(file)?.[1];
      if (name === undefined) continue;
      const asText = (value: unknown): unknown => value;
      const sheet = await new ExcelJS.Workbook().csv.readFile(join(folder, file), { map: asText });
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.text !== "") texts.set(`${name}!${cell.address}`, cell.text);
        });
      });
    }
    return texts;
  });
}
