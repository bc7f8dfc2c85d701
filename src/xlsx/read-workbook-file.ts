import { Workbook } from "exceljs";
import type { Grid } from "../plan";
import { problemOfBytes } from "./file-kind";
import { sheetGrid } from "./sheet-grid";
import { withSumsCalculated } from "./uncalculated";
import { WorkbookFileError } from "./workbook-file-error";

async function load(bytes: Uint8Array): Promise<Workbook> {
  const problem = problemOfBytes(bytes);
  if (problem !== null) throw new WorkbookFileError(problem);
  const workbook = new Workbook();
  try {
    // The library asks for an ArrayBuffer; a view of a larger one would hand it its neighbours too.
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch (cause) {
    throw new WorkbookFileError("damaged", { cause });
  }
  // An archive that is no workbook (.docx, .ods, .xlsb) has no sheets that the library knows.
  if (workbook.worksheets.length === 0) throw new WorkbookFileError("not-xlsx");
  return workbook;
}

/**
 * The sheets of an .xlsx file, visible and hidden, in the order of its tabs; a sheet's id is its id in the file.
 * @throws WorkbookFileError for bytes that are no .xlsx that can be read
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly Grid[]> {
  const workbook = await load(bytes);
  const mac = workbook.properties.date1904;
  return workbook.worksheets.map((sheet) => withSumsCalculated(sheetGrid(sheet, mac)));
}
