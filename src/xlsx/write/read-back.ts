import {
  a1,
  type CellContent,
  cellAt,
  type CellRef,
  cellKey,
  type CellValue,
  type Grid,
  rowsAfter,
  usedRange,
} from "../../plan";
import { WorkbookWriteError } from "../workbook-write-error";
import { withControls } from "./cell-xml";
import type { SheetEdits } from "./sheet-edits";

/**
 * Holds a written file against the one it was made from, as both are read: each cell that was to be written must hold what
 * it should, and every other cell what it held, where it stands now. A formula's result may have changed.
 * @throws WorkbookWriteError "not-read-back", before anybody gets to see such a file
 */
export function readBack(
  before: readonly Grid[],
  after: readonly Grid[],
  edited: readonly SheetEdits[],
): void {
  for (const grid of before) {
    const { id, name } = grid.sheet;
    const now = after.find(({ sheet }) => sheet.id === id);
    const refuse = (cell: CellRef | null): never => {
      throw new WorkbookWriteError("not-read-back", { sheet: name, cell: cell === null ? "" : a1(cell) });
    };
    if (now?.sheet.name !== name) return refuse(null);
    const one = edited.find(({ sheet }) => sheet.id === id);
    const rowNow = rowsAfter(one?.edits ?? []);
    const written = new Map(one?.cells.map((cell) => [cellKey(cell.cell), cell]) ?? []);
    for (const { cell, content } of written.values()) if (!holds(now, cell, content)) refuse(cell);
    for (const cell of cellsOf(grid)) {
      const moved = { row: rowNow(cell.row), column: cell.column };
      if (!written.has(cellKey(moved)) && !sameCell(grid, cell, now, moved)) refuse(moved);
    }
  }
}

function* cellsOf(grid: Grid): Iterable<CellRef> {
  const range = usedRange(grid);
  if (range === null) return;
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) yield { row, column };
}

function holds(grid: Grid, cell: CellRef, content: CellContent): boolean {
  const { value, formula } = cellAt(grid, cell);
  switch (content.type) {
    case "blank":
      return value === null && formula === null;
    case "text":
      // The library that reads leaves control characters as files write them.
      return formula === null && [content.text, withControls(content.text)].some((text) => text === value);
    case "number":
      return formula === null && value === Number(content.number);
    case "formula":
      return formula === content.formula;
  }
}

function sameCell(before: Grid, cell: CellRef, after: Grid, moved: CellRef): boolean {
  const [was, is] = [cellAt(before, cell), cellAt(after, moved)];
  if (was.format !== is.format || (was.formula === null) !== (is.formula === null)) return false;
  return was.formula !== null || sameValue(was.value, is.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
