import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { Line } from "./statements";

/**
 * The texts between two rows of a sheet, cell by cell. Where a figure stands in a cell of its own, behind the words
 * that it belongs to, the row is one line at the figure's cell.
 */
export function linesBetween(cells: SheetCells, first: number, last: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = first; row <= last; row++) {
    const columns = cells.filled(row);
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

/** The stretches of a sheet that no table covers, from top to bottom; the last one lies below them all. */
export function gapsAround(
  cells: SheetCells,
  tables: readonly CellRange[],
): readonly { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  let first = cells.top;
  for (const table of tables) {
    gaps.push({ first, last: table.top - 1 });
    first = table.bottom + 1;
  }
  gaps.push({ first, last: cells.bottom });
  return gaps;
}
