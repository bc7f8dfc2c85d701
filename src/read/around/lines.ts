import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import type { Line } from "./statements";

/** A stretch of a sheet that no table covers: rows `top` to `bottom`, none where `bottom` is less. */
export interface Gap extends CellRange {
  /** What stands above all tables side by side, over the whole width of the sheet: it is about each of them. */
  readonly above: CellRange;
  /** What stands right below the table, beside longer ones; null where that is below them all. */
  readonly under: CellRange | null;
}

/**
 * The texts in a gap, cell by cell. Where a figure stands in a cell of its own, behind the words that it belongs to,
 * the row is one line at the figure's cell.
 */
export function linesIn(cells: SheetCells, gap: CellRange): readonly Line[] {
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
  return /^\d[\d.,]*(?:\s*\p{L}[\p{L}\p{M} ]*)?$/u.test(cells.text(row, column));
}

/**
 * The gap above each table, from top to bottom, and last the one below them all. Of tables side by side each has
 * the columns above it, and what stands above all of them is above each.
 */
export function gapsAround(cells: SheetCells, tables: readonly CellRange[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let top = cells.top;
  for (const group of sideBySide(tables)) {
    const highest = Math.min(...group.map((table) => table.top));
    const above = { top, left: cells.left, bottom: highest - 1, right: cells.right };
    const leftmost = Math.min(...group.map((table) => table.left));
    for (const table of group) {
      const others = group.filter((other) => other !== table);
      const right =
        Math.min(cells.right + 1, ...others.map(({ left }) => (left > table.left ? left : Infinity))) - 1;
      const left = table.left === leftmost ? cells.left : table.left;
      const over = others.filter(
        (other) => other.bottom < table.top && other.left <= table.right && other.right >= table.left,
      );
      const from = Math.max(top, ...over.map(({ bottom }) => bottom + 1));
      const under = underBeside(table, { left, right }, others);
      gaps.push({ top: from, left, bottom: table.top - 1, right, above, under });
    }
    top = Math.max(...group.map(({ bottom }) => bottom)) + 1;
  }
  const below = { top, left: cells.left, bottom: cells.bottom, right: cells.right };
  gaps.push({ ...below, above: below, under: null });
  return gaps;
}

/** From below a table to the end of those beside it; null where one of them begins in its columns, whose gap that is. */
function underBeside(
  table: CellRange,
  { left, right }: Pick<CellRange, "left" | "right">,
  others: readonly CellRange[],
): CellRange | null {
  const bottom = Math.max(table.bottom, ...others.map((other) => other.bottom));
  const below = others.some(
    (other) => other.top > table.bottom && other.left <= right && other.right >= left,
  );
  return bottom === table.bottom || below ? null : { top: table.bottom + 1, left, bottom, right };
}

/** Tables in groups of those that share rows with one another. */
function sideBySide(tables: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const groups: CellRange[][] = [];
  let end = -1;
  for (const table of tables) {
    const group = groups.at(-1);
    if (group !== undefined && table.top <= end) group.push(table);
    else groups.push([table]);
    end = Math.max(end, table.bottom);
  }
  return groups;
}
