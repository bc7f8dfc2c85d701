import { headingMeaning, type HeadingKind } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";

/** What groups of money are headed by. */
const MONEY: readonly (HeadingKind | undefined)[] = ["money", "total", "state", "other"];

/**
 * Whether all that a row holds stands below groups: below merged ones, or such as are of money ("Lồng ghép" over "Giảm nghèo |
 * Nông thôn mới").
 */
export function isUnderGroups(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  return (
    filled.length > 1 &&
    filled.every(
      (column) => isMergedOver(cells, row, column) || MONEY.includes(groupOver(cells, row, column)),
    )
  );
}

function isMergedOver(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeOf(row - 1, column);
  return merge !== null && merge.right > merge.left && cells.text(merge.top, merge.left) !== "";
}

/** What the group right above a cell is of, that stands over the cell beside it too; undefined where none does. */
function groupOver(cells: SheetCells, row: number, column: number): HeadingKind | undefined {
  const merge = cells.mergeOf(row - 1, column);
  let first = merge?.left ?? column;
  while (merge === null && first > cells.left && cells.text(row - 1, first) === "") first--;
  const isGroup =
    first < column || (merge?.right ?? first) > first || isUnnamedBeside(cells, row, column + 1);
  return isGroup ? headingMeaning(cells.text(row - 1, first))?.as : undefined;
}

function isUnnamedBeside(cells: SheetCells, row: number, column: number): boolean {
  return cells.text(row - 1, column) === "" && cells.text(row, column) !== "";
}
