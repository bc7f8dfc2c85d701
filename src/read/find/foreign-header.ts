import { headingMeaning } from "../../knowledge";
import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { headingRow } from "./header-row";
import { standsBelowTitle } from "./title-line";

/**
 * The row below a table's header in which the header of another kind of table begins ("TT | Họ và tên | Chức vụ"): headings alone,
 * the first of which numbers rows, that are not the table's own again, or not all where they stand below a title. Null where there is none.
 */
export function foreignHeader(
  cells: SheetCells,
  header: CellRange,
  limit: number,
  again: readonly CellRange[],
): number | null {
  for (let row = header.bottom + 1; row <= limit; row++) {
    const [first] = cells.filled(row);
    if (first === undefined || first < header.left || !mayNumber(cells.text(row, first))) continue;
    if (again.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    if (headingMeaning(cells.text(row, first))?.as !== "number") continue;
    const filled = filledBetween(cells, row, header.left, header.right);
    const known = filled.filter((column) => repeatsHeading(cells, header, row, column));
    const isOther =
      known.length * 2 <= filled.length || (known.length < filled.length && standsBelowTitle(cells, row - 1));
    if (filled.length > 2 && isOther && headingRow(cells, row, first, cells.right)) return row;
  }
  return null;
}

function repeatsHeading(cells: SheetCells, header: CellRange, row: number, column: number): boolean {
  for (let level = header.top; level <= header.bottom; level++)
    if (cells.text(level, column) === cells.text(row, column)) return true;
  return false;
}

/** A cheap look at what most rows begin with: "TT", "STT" and "Số TT" begin with no figure and are short. */
function mayNumber(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return text.length <= 12 && (code === 115 || code === 116);
}
