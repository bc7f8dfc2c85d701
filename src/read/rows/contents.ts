import type { SheetCells } from "../sheet-cells";
import { isDash } from "../values/number-text";

/** Whether any of some cells of a row is filled. */
export function isAnyFilled(cells: SheetCells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (cells.text(row, column) !== "") return true;
  return false;
}

/** Whether any of some cells holds more than a dash. */
export function isAnyCounted(cells: SheetCells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) {
    const text = cells.text(row, column);
    if (text !== "" && !isDash(text)) return true;
  }
  return false;
}

/** Whether an amount is another than a dash or 0. */
export function isFigure(text: string): boolean {
  return text !== "" && text !== "0" && !isDash(text);
}
