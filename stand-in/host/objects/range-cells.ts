import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, type Cell, type CellContent } from "../../workbook";
import type { RangeSelf } from "./handles";

/** Above this Excel gives null, without an error. */
const MOST_CELLS = 5_000_000;

/** Whole rows and whole columns: Excel gives null for what stands in their cells, and refuses to set it. */
export const isUnbounded = ({ area }: RangeSelf): boolean =>
  rowsOf(area) > LAST_ROW || columnsOf(area) > LAST_COLUMN;

/** A property of every cell, in rows. */
export function ofCells<Result>(
  self: RangeSelf,
  property: (content: CellContent, cell: Cell) => Result,
): Result[][] | null {
  const { sheet, area } = self;
  if (isUnbounded(self) || rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_cell, column) =>
      property(sheet.cell(area.top + row, area.left + column), {
        row: area.top + row,
        column: area.left + column,
      }),
    ),
  );
}

/** What all of them are, or null where they differ. */
export function same(count: number, isSo: (index: number) => boolean): boolean | null {
  const first = isSo(0);
  for (let index = 1; index < count; index += 1) if (isSo(index) !== first) return null;
  return first;
}
