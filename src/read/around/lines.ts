import { tidy } from "../../knowledge";
import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { Line } from "./statements";

/** The texts between two rows of a sheet, cell by cell; numbers alone are no lines. */
export function linesBetween(cells: SheetCells, first: number, last: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = first; row <= last; row++) {
    for (const column of cells.filled(row)) {
      const text = cells.text(row, column);
      if (/\p{L}/u.test(text)) lines.push({ cell: { row, column }, text });
    }
  }
  return lines;
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

/** A text on one line. */
export function oneLine(text: string): string {
  return tidy(text);
}
