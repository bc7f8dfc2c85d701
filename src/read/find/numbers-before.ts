import { headingMeaning } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { readOrdinal } from "../values/ordinal";

const LOOK_BELOW = 6;

/** Whether the rows below a header that begins with the names have numbers in the column before, which has no heading. */
export function numbersBefore(cells: SheetCells, row: number, bottom: number, left: number): boolean {
  if (left <= cells.left || headingMeaning(cells.text(row, left))?.as !== "name") return false;
  let numbers = 0;
  for (let below = bottom + 1; below <= Math.min(bottom + LOOK_BELOW, cells.bottom); below++) {
    const text = cells.text(below, left - 1);
    if (text === "" || cells.text(below, left) === "") continue;
    if (readOrdinal(text).style === "other") return false;
    numbers++;
  }
  return numbers > 1;
}
