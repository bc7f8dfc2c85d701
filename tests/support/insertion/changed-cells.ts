import { cellAt, type CellRef, type CellValue, type Row, type Sheet } from "../../../src/plan";
import type { AfterInsertion } from "./after-insertion";

/** Cells that hold something else than before, though an insertion has nothing to change there. */
export function changedCells({ before, grid: after, moved }: AfterInsertion): readonly string[] {
  const { grid } = before;
  const { row: top, column: left } = grid.origin;
  const faults: string[] = [];
  for (let row = top; row < top + grid.rowCount; row++)
    for (let column = left; column < left + grid.columnCount; column++) {
      const was = cellAt(grid, { row, column });
      const is = cellAt(after, { row: moved(row), column });
      if (was.value === is.value && was.format === is.format) continue;
      if (!mayChange(before, { row, column }, was.value))
        faults.push(`cell ${String(row)}:${String(column)}: ${was.text} => ${is.text}`);
    }
  return faults;
}

/** Numbers and the names they stand before, sums, shares, and marks that repeat the cell above. */
function mayChange({ tables }: Sheet, { row, column }: CellRef, value: CellValue): boolean {
  const table = tables.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
  const own = table?.rows.find((one) => one.row === row);
  if (own === undefined) return false;
  switch (table?.columns.find((one) => one.column === column)?.role) {
    case "number":
    case "name":
    case "percentage":
      return true;
    case "total":
    case "funding":
      return own.kind === "subtotal" || own.kind === "total" || own.kind === "category";
    default:
      return isMark(value) || repeatsName(own, value);
  }
}

export function isMark(value: CellValue): boolean {
  return value === "nt" || value === "//";
}

function repeatsName({ kind, name }: Row, value: CellValue): boolean {
  return kind === "category" && name !== null && typeof value === "string" && value.endsWith(name.text);
}
