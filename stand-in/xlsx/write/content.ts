import type ExcelJS from "exceljs";
import { isErrorValue, type CellContent, type Value } from "../../workbook";

/** Writes what stands in a cell; a formula with its result, so that it can be read where nothing is calculated. */
export function writeContent(cell: ExcelJS.Cell, { value, formula }: CellContent): void {
  if (formula === null) cell.value = plain(value);
  // The library's own type for a formula's value also demands what only dates and shared formulas have.
  else cell.value = { formula: formula.replace(/^=/, ""), result: plain(value) } as ExcelJS.CellFormulaValue;
}

function plain(value: Value): ExcelJS.CellValue {
  return isErrorValue(value) ? ({ error: value.error } as ExcelJS.CellErrorValue) : value;
}
