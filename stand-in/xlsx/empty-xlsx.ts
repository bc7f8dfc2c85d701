import ExcelJS from "exceljs";

/** The bytes of a new workbook with one blank sheet, as Excel makes it. */
export async function emptyXlsx(sheetName: string): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet(sheetName);
  return new Uint8Array(await file.xlsx.writeBuffer());
}
