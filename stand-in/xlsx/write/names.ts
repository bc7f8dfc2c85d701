import type ExcelJS from "exceljs";
import type { Workbook } from "../../workbook";

/** Such as `'Kinh phí'!$A$1:$B$2`: the file library keeps no name of anything else. */
const CELLS = /^=('[^']+'|[^'!]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/;

/** Writes the names of cells, where there are others than before. */
export function writeNames(file: ExcelJS.Workbook, then: Workbook, now: Workbook): void {
  const names = now.names.all();
  if (JSON.stringify(names) === JSON.stringify(then.names.all())) return;
  file.definedNames.model = names
    .filter(({ formula }) => CELLS.test(formula))
    .map(({ name, formula }) => ({ name, ranges: [formula.slice(1)] }));
}
