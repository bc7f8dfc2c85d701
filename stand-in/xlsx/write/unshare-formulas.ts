import ExcelJS from "exceljs";

/** Gives each cell of a shared formula its own, so that one can be changed without the others. */
export function unshareFormulas(sheet: ExcelJS.Worksheet): void {
  const own: (() => void)[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ExcelJS.ValueType.Formula) return;
      const { formula, result } = cell;
      own.push(() => {
        cell.value = { formula, result };
      });
    });
  });
  // The library tells a shared formula by its first cell: so none is written before all are read.
  for (const write of own) write();
}
