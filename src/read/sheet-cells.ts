import type { CellRange, CellRef, CellValue, Grid, GridCell, Printed } from "../plan";
import { firstLook } from "./first-look";
import type { Parting } from "./values/whole-text";

/** The cells of a snapshot as a reader meets them, addressed as on the sheet. */
export interface SheetCells {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
  /** Last row and column; one less than the first when there are no cells. */
  readonly bottom: number;
  readonly right: number;
  at(row: number, column: number): GridCell;
  /** What a cell holds, without what else `at` tells. */
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  format(row: number, column: number): string;
  /** What is printed in a cell, trimmed; "" when blank. */
  text(row: number, column: number): string;
  /** How a plain whole number that a cell holds as text is parted; `not` where it holds none, or that is not known. */
  parting(row: number, column: number): Parting;
  /** That number. */
  whole(row: number, column: number): number;
  /**
   * Whether a row surely is one of a list: it has no blanks, begins with a number of no more than three digits, its first three
   * cells differ, and the second is repeated in no other. False says nothing.
   */
  isListed(row: number): boolean;
  printed(row: number, column: number): Printed;
  /** Whether any cell stands elsewhere on the sheet, as where a table was put together from one column. */
  readonly moved: boolean;
  /** The cell of the sheet that this is. */
  cell(row: number, column: number): CellRef;
  /** The rectangle of the sheet in which the cells of a row stand, where that is not the row itself; else null. */
  standsIn(row: number): CellRange | null;
  /** The columns of a row whose cells are not blank, ascending. */
  filled(row: number): readonly number[];
  /** The cells of the sheet that are odd by themselves (see FirstLook). */
  readonly odd: readonly CellRef[];
  /** The merges that touch a row; none when they were not asked for. */
  mergesAt(row: number): readonly CellRange[];
  /** The merge that a cell lies in, or null. */
  mergeOf(row: number, column: number): CellRange | null;
}

/** The filled columns of a row that lie between two columns. */
export function filledBetween(
  cells: SheetCells,
  row: number,
  left: number,
  right: number,
): readonly number[] {
  const filled = cells.filled(row);
  if ((filled[0] ?? left) >= left && (filled.at(-1) ?? right) <= right) return filled;
  return filled.filter((column) => column >= left && column <= right);
}

/** A part of a sheet as if there were nothing beside it; every cell still says where on the sheet it is. */
export function within(cells: SheetCells, { top, left, bottom, right }: CellRange): SheetCells {
  return {
    ...cells,
    top,
    left,
    bottom,
    right,
    filled: (row) => filledBetween(cells, row, left, right),
    isListed: () => false,
  };
}

const OUTSIDE: GridCell = { value: null, formula: null, text: "", format: "General" };
const NONE: readonly number[] = [];
const NO_MERGES: readonly CellRange[] = [];

/** Looks at a snapshot once, so that blank rows and columns cost nothing afterwards. */
export function sheetCells(grid: Grid): SheetCells {
  const { row: top, column: left } = grid.origin;
  const { texts, filled, wholes, listed, odd } = firstLook(grid);
  const text = (row: number, column: number): string => texts[row - top]?.[column - left] ?? "";
  const at = (row: number, column: number): GridCell => {
    const value = grid.values[row - top]?.[column - left];
    if (value === undefined) return OUTSIDE;
    return {
      value,
      formula: grid.formulas[row - top]?.[column - left] ?? null,
      text: grid.texts[row - top]?.[column - left] ?? "",
      format: grid.formats[row - top]?.[column - left] ?? "General",
    };
  };
  const merges = mergesByRow(grid);
  const mergesAt = (row: number): readonly CellRange[] => merges.get(row) ?? NO_MERGES;
  return {
    grid,
    top,
    left,
    bottom: top + texts.length - 1,
    right: left + grid.columnCount - 1,
    at,
    value: (row, column) => grid.values[row - top]?.[column - left] ?? null,
    formula: (row, column) => grid.formulas[row - top]?.[column - left] ?? null,
    format: (row, column) => grid.formats[row - top]?.[column - left] ?? OUTSIDE.format,
    text,
    parting: (row, column) => wholes.parting(row - top, column - left),
    whole: (row, column) => wholes.whole(row - top, column - left),
    isListed: (row) => listed[row - top] === 1,
    moved: false,
    cell: (row, column) => ({ row, column }),
    standsIn: () => null,
    printed: (row, column) => ({ cell: { row, column }, text: text(row, column) }),
    filled: (row) => filled[row - top] ?? NONE,
    odd,
    mergesAt,
    mergeOf: (row, column) =>
      mergesAt(row).find((merge) => column >= merge.left && column <= merge.right) ?? null,
  };
}

/** Rows that a merge covers beyond the snapshot are left out, so that a merged column costs no more than its rows. */
function mergesByRow(grid: Grid): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  const last = grid.origin.row + grid.values.length - 1;
  for (const merge of grid.merges ?? []) {
    for (let row = Math.max(merge.top, grid.origin.row); row <= Math.min(merge.bottom, last); row++) {
      const merges = byRow.get(row);
      if (merges === undefined) byRow.set(row, [merge]);
      else merges.push(merge);
    }
  }
  return byRow;
}
