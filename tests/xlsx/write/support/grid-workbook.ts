import { Workbook, type Worksheet } from "exceljs";
import { a1Range, type CellRef, cellKey, type Grid, isCellError } from "../../../../src/plan";

/** An .xlsx file of a snapshot, with some of its cells left blank. */
export async function gridWorkbook(grid: Grid, blank: ReadonlySet<string>): Promise<Uint8Array> {
  return gridsWorkbook([grid], blank);
}

/** An .xlsx file of the sheets of a workbook, in their order; `blank` are cells that are left blank on each. */
export async function gridsWorkbook(
  grids: readonly Grid[],
  blank: ReadonlySet<string> = new Set(),
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const grid of grids) writeSheet(workbook.addWorksheet(grid.sheet.name), grid, blank);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(sheet: Worksheet, grid: Grid, blank: ReadonlySet<string>): void {
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const at: CellRef = { row: row + grid.origin.row, column: column + grid.origin.column };
      const cell = sheet.getCell(at.row + 1, at.column + 1);
      const format = grid.formats[row]?.[column] ?? "General";
      if (format !== "General") cell.numFmt = format;
      if (value === null || blank.has(cellKey(at))) return;
      if (isCellError(value)) throw new Error("layouts have no errors");
      const formula = grid.formulas[row]?.[column] ?? null;
      cell.value = formula === null ? value : { formula: formula.slice(1), result: value };
    });
  });
  for (const merge of grid.merges ?? []) sheet.mergeCells(a1Range(merge));
}
