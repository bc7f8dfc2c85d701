import type { CellRange } from "./cell";
import { cellAt, type Grid } from "./grid";

/**
 * Whether a row that is put in above another would tear what stands beside a table: something stands there on both sides of it,
 * and whole rows of the sheet move.
 * @param above counted from 0
 */
export function tearsNeighbour(grid: Grid, range: CellRange, above: number): boolean {
  return hasNeighbour(grid, range, above - 1) && hasNeighbour(grid, range, above);
}

/** Whether a row holds anything beside the table. */
function hasNeighbour(grid: Grid, { left, right }: CellRange, row: number): boolean {
  for (let column = grid.origin.column; column < grid.origin.column + grid.columnCount; column++) {
    if (column >= left && column <= right) continue;
    const { value, formula } = cellAt(grid, { row, column });
    if (formula !== null || (value !== null && value !== "")) return true;
  }
  return false;
}
