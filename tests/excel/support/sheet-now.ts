import type { LocalExcel } from "../../../stand-in/node";
import { a1 } from "../../../src/plan";

/** All that stands in a sheet, a line a cell: "B2 8000 #,##0", "E4 =C4+D4 General"; the first sheet unless told. */
export function sheetNow({ workbook }: LocalExcel, sheetId = "sheet1"): readonly string[] {
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  const used = sheet?.usedArea(false);
  if (sheet === undefined || !used) return [];
  const lines: string[] = [];
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      const { value, formula, format } = sheet.cell(row, column);
      if (value === null && formula === null && format === "General") continue;
      lines.push(`${a1({ row, column })} ${formula ?? JSON.stringify(value)} ${format}`);
    }
  }
  return lines;
}
