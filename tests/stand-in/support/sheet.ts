import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { openExcel, type ExcelOptions, type LocalExcel } from "../../../stand-in/node";

/** A cell: what it holds, or that with its number format; a string with "=" is a formula; null is blank. */
type CellSpec = string | number | boolean | null | readonly [string | number | boolean | null, string];

const cellData = (spec: CellSpec): ICellData | null => {
  if (spec === null) return null;
  const [value, format] = Array.isArray(spec)
    ? (spec as readonly [CellSpec, string])
    : [spec as CellSpec, undefined];
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (typeof value === "string")
    return value.startsWith("=") ? { f: value, ...style } : { v: value, t: CellValueType.STRING, ...style };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...style };
  return typeof value === "boolean" ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...style } : style;
};

/** A workbook of named sheets, each its rows from A1. */
export function book(
  sheets: Readonly<Record<string, readonly (readonly CellSpec[])[]>>,
): Partial<IWorkbookData> {
  const named = Object.entries(sheets).map(([name, rows], index) => {
    const cells = rows.map((row) =>
      Object.fromEntries(row.map((spec, column) => [column, cellData(spec) ?? {}])),
    );
    return [
      `sheet${String(index + 1)}`,
      { id: `sheet${String(index + 1)}`, name, cellData: Object.fromEntries(cells.entries()) },
    ] as const;
  });
  return { id: "book", sheetOrder: named.map(([id]) => id), sheets: Object.fromEntries(named) };
}

const opened: LocalExcel[] = [];

/** An Excel that is closed after the test. */
export async function excelWith(
  workbook: ExcelOptions["workbook"],
  options: Omit<ExcelOptions, "workbook"> = {},
): Promise<LocalExcel> {
  const excel = await openExcel({ workbook, ...options });
  opened.push(excel);
  return excel;
}

afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});
