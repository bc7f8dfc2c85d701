import type ExcelJS from "exceljs";
import type { Area, Sheet } from "../../workbook";
import type { Before } from "../moved/before";

/** Splits the file's merges that are no more, before their cells are written to. */
export function dropMerges(file: ExcelJS.Worksheet, then: Before | null, now: Sheet): void {
  for (const area of without(then?.merges() ?? [], now.merges())) {
    const { top, left, bottom, right } = area;
    const styles = cellsOf(file, area).map((cell) => ({ cell, style: cell.style }));
    file.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
    // The library takes the borders inside of a merge away with it.
    for (const { cell, style } of styles) cell.style = style;
  }
}

/** Makes the merges that are new; what their cells look like has been written. */
export function addMerges(file: ExcelJS.Worksheet, then: Before | null, now: Sheet): void {
  for (const { top, left, bottom, right } of without(now.merges(), then?.merges() ?? []))
    file.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
}

function without(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  const known = new Set(others.map((area) => JSON.stringify(area)));
  return areas.filter((area) => !known.has(JSON.stringify(area)));
}

function cellsOf(file: ExcelJS.Worksheet, { top, left, bottom, right }: Area): readonly ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(file.getCell(row + 1, column + 1));
  return cells;
}
