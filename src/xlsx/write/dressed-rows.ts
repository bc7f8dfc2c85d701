import { cellKey, type DressedRow } from "../../plan";
import { sheetRows } from "../sheet";
import type { XmlDocument } from "../xml";
import { type CellToWrite, styleAt } from "./set-cells";

/** The cells to write, and with them those of rows that take the looks of another: where a cell has a style of its own, that stays. */
export function dressed(
  document: XmlDocument,
  cells: readonly CellToWrite[],
  dressedRows: readonly DressedRow[],
): readonly CellToWrite[] {
  if (dressedRows.length === 0) return cells;
  const rows = sheetRows(document);
  const known = new Map(cells.map((one) => [cellKey(one.cell), one]));
  for (const { row, like, columns } of dressedRows) {
    for (let column = columns.left; column <= columns.right; column++) {
      const cell = { row, column };
      const style = styleAt(document, rows, { row: like, column });
      if (style === 0 || styleAt(document, rows, cell) !== 0) continue;
      const written = known.get(cellKey(cell)) ?? BLANK;
      known.set(cellKey(cell), { ...written, cell, style });
    }
  }
  return [...known.values()];
}

const BLANK = { content: { type: "blank" }, format: null, result: null } as const;
