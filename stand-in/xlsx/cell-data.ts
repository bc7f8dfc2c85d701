import { CellValueType, type ICellData } from "@univerjs/core";
import ExcelJS from "exceljs";

type Constant = Pick<ICellData, "v" | "t">;

/** What a cell of the file holds; a cell under a merge holds nothing. */
export function cellData(cell: ExcelJS.Cell, date1904: boolean): ICellData {
  if (cell.type === ExcelJS.ValueType.Merge) return {};
  const formula = cell.type === ExcelJS.ValueType.Formula ? cell.formula : "";
  if (formula !== "") return { f: `=${formula}`, ...constant(cell.result, date1904) };
  return constant(cell.value, date1904);
}

function constant(value: ExcelJS.CellValue, date1904: boolean): Constant {
  if (value === null || value === undefined) return {};
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]")
    return { v: serialOf(value as Date, date1904), t: CellValueType.NUMBER };
  if ("error" in value) return text(value.error);
  if ("richText" in value) return text(value.richText.map((run) => run.text).join(""));
  if ("hyperlink" in value) return constant(value.text, date1904);
  return "result" in value ? constant(value.result, date1904) : {};
}

const text = (value: string): Constant =>
  value === "" ? {} : { v: value.replace(/\r\n?/g, "\n"), t: CellValueType.STRING };

const DAY = 86_400_000;

/** Days from the file's day 0; the library gives dates as UTC. */
function serialOf(date: Date, date1904: boolean): number {
  const days = date.getTime() / DAY + (date1904 ? 24_107 : 25_569);
  return Math.round(days * 1e9) / 1e9;
}
