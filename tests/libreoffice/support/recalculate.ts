import { join } from "node:path";
import ExcelJS from "exceljs";
import { convert } from "./soffice";

/** What a cell comes to: a date as Excel's serial number, an error as its text. */
export type Figure = string | number | boolean;

/** What each cell that is not blank comes to, by its place: `Phụ lục!E14`. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Lets LibreOffice calculate an .xlsx file, whatever results are stored in it, and gives its figures.
 * @throws Error in plain words where LibreOffice is not installed
 */
export function recalculate(bytes: Uint8Array): Promise<Figures> {
  return convert(bytes, "xlsx", async (folder) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, "book.xlsx"));
    const figures = new Map<string, Figure>();
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const figure = figureOf(cell);
          if (figure !== null) figures.set(`${sheet.name}!${cell.address}`, figure);
        });
      });
    return figures;
  });
}

function figureOf(cell: ExcelJS.Cell): Figure | null {
  if (cell.type === ExcelJS.ValueType.Merge) return null;
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined || value === "") return null;
  if (isDate(value)) return serialOf(value);
  if (typeof value !== "object") return value;
  return "error" in value ? value.error : cell.text;
}

/** Jest's jsdom has a Date of its own, which `instanceof` would not know. */
const isDate = (value: ExcelJS.CellValue): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The library gives dates as UTC, to the millisecond. */
const serialOf = (date: Date): number => Math.round((date.getTime() / DAY + SERIAL_OF_1970) * 1e9) / 1e9;
