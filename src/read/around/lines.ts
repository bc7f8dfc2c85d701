import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import type { Line } from "./statements";

/** A stretch of a sheet that no table covers: rows `top` to `bottom`, none where `bottom` is less. */
export type Gap = CellRange;

/**
 * The texts in a gap, cell by cell. Where a figure stands in a cell of its own, behind the words that it belongs to,
 * the row is one line at the figure's cell.
 */
export function linesIn(cells: SheetCells, gap: Gap): readonly Line[] {
  const lines: Line[] = [];
  for (let row = gap.top; row <= gap.bottom; row++) {
    const columns = filledBetween(cells, row, gap.left, gap.right);
    const figure = columns.length <= 6 ? columns.find((column) => isFigure(cells, row, column)) : undefined;
    if (figure !== undefined && figure !== columns[0]) {
      lines.push({
        cell: { row, column: figure },
        text: columns.map((column) => cells.text(row, column)).join(" "),
      });
      continue;
    }
    for (const column of columns) {
      const text = cells.text(row, column);
      if (/\p{L}/u.test(text)) lines.push({ cell: { row, column }, text });
    }
  }
  return lines;
}

function isFigure(cells: SheetCells, row: number, column: number): boolean {
  return /^\d[\d.,]*(?:\s*\p{L}[\p{L} ]*)?$/u.test(cells.text(row, column));
}

/**
 * The gap above each table, from top to bottom, and last the one below them all. Of tables side by side each has
 * the columns above it.
 */
export function gapsAround(cells: SheetCells, tables: readonly CellRange[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let top = cells.top;
  let end = cells.top - 1;
  tables.forEach((table, at) => {
    const before = tables[at - 1];
    const after = tables[at + 1];
    const besideBefore = before?.top === table.top;
    if (!besideBefore) top = end + 1;
    end = Math.max(end, table.bottom);
    const left = besideBefore ? table.left : cells.left;
    const right = after?.top === table.top ? after.left - 1 : cells.right;
    gaps.push({ top, left, bottom: table.top - 1, right });
  });
  gaps.push({ top: end + 1, left: cells.left, bottom: cells.bottom, right: cells.right });
  return gaps;
}

/** A gap over the whole width of the sheet: what stands there is about all tables below it. */
export function wholeWidth(cells: SheetCells, gap: Gap): Gap {
  return { ...gap, left: cells.left, right: cells.right };
}
