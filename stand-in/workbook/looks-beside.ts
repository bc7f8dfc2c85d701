import { Tools, type ICellData, type IRange, type Nullable, type Worksheet } from "@univerjs/core";

type Cells = Record<number, Record<number, ICellData>>;

/**
 * The looks of the cells above (or left of) a range, for each of its cells: new cells take them over
 * (documented for VBA's Range.Insert as its default).
 */
export function looksOf(sheet: Worksheet, range: IRange, direction: "Down" | "Right"): Cells {
  const { startRow, endRow, startColumn, endColumn } = range;
  const cells: Cells = {};
  if (direction === "Down" ? startRow === 0 : startColumn === 0) return cells;
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) {
      const beside =
        direction === "Down"
          ? sheet.getCellRaw(startRow - 1, column)
          : sheet.getCellRaw(row, startColumn - 1);
      const looks = onlyLooks(beside);
      if (looks) (cells[row] ??= {})[column] = looks;
    }
  return cells;
}

function onlyLooks(cell: Nullable<ICellData>): ICellData | null {
  if (!cell?.s && !cell?.custom) return null;
  return Tools.deepClone({
    ...(cell.s ? { s: cell.s } : {}),
    ...(cell.custom ? { custom: cell.custom } : {}),
  });
}
