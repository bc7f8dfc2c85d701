import { headingMeaning } from "../../knowledge";
import type { CellRef, CellValue } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { PARTING } from "../values/whole-text";
import { pastedTable, type PastedTable } from "./lines";

/**
 * A sheet on which tables that were pasted one cell a line stand as the tables they were: each row at the row of its
 * number, its cells side by side from their column on. Every cell still says where on the sheet it is. The same sheet
 * where there is no such table.
 */
export function assembled(cells: SheetCells): SheetCells {
  const moved = new Map<number, ReadonlyMap<number, CellRef>>();
  let row = cells.top;
  while (row <= cells.bottom) {
    const pasted = mayBegin(cells, row) ? pastedTable(cells, row) : null;
    if (pasted === null) row++;
    else row = place(pasted, moved) + 1;
  }
  return moved.size === 0 ? cells : withMoved(cells, moved);
}

function mayBegin(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  const [column] = filled;
  if (filled.length !== 1 || column === undefined) return false;
  const text = cells.text(row, column);
  return text.length <= 12 && headingMeaning(text)?.as === "number";
}

/** Notes where the cells of a pasted table belong, and gives its last row of the sheet. */
function place(pasted: PastedTable, moved: Map<number, ReadonlyMap<number, CellRef>>): number {
  let last = 0;
  for (const lines of [pasted.headings, ...pasted.rows]) {
    const [first] = lines;
    if (first === undefined) continue;
    lines.forEach((line) => moved.set(line, new Map()));
    const places = lines.map((line, at): [number, CellRef] => [
      pasted.column + at,
      { row: line, column: pasted.column },
    ]);
    moved.set(first, new Map(places));
    last = lines.at(-1) ?? last;
  }
  return last;
}

function withMoved(cells: SheetCells, moved: ReadonlyMap<number, ReadonlyMap<number, CellRef>>): SheetCells {
  const cell = (row: number, column: number): CellRef => moved.get(row)?.get(column) ?? { row, column };
  const gone = (row: number, column: number): boolean => moved.get(row)?.has(column) === false;
  const text = (row: number, column: number): string => {
    const at = cell(row, column);
    return gone(row, column) ? "" : cells.text(at.row, at.column);
  };
  let { right } = cells;
  for (const places of moved.values()) for (const column of places.keys()) right = Math.max(right, column);
  const value = (row: number, column: number): CellValue => {
    const at = cell(row, column);
    return gone(row, column) ? null : cells.value(at.row, at.column);
  };
  const formula = (row: number, column: number): string | null => {
    const at = cell(row, column);
    return gone(row, column) ? null : cells.formula(at.row, at.column);
  };
  return {
    ...cells,
    right,
    text,
    isListed: () => false,
    parting: (row, column) => {
      const at = cell(row, column);
      return gone(row, column) ? PARTING.not : cells.parting(at.row, at.column);
    },
    whole: (row, column) => {
      const at = cell(row, column);
      return cells.whole(at.row, at.column);
    },
    moved: true,
    cell,
    standsIn: (row) => {
      const places = [...(moved.get(row)?.values() ?? [])];
      const [first] = places;
      if (first === undefined) return null;
      return { top: row, left: first.column, bottom: places.at(-1)?.row ?? row, right: first.column };
    },
    at: (row, column) => {
      const { row: down, column: across } = cell(row, column);
      return gone(row, column) ? cells.at(cells.bottom + 1, column) : cells.at(down, across);
    },
    value,
    formula,
    format: (row, column) => {
      const { row: down, column: across } = cell(row, column);
      return cells.format(down, across);
    },
    printed: (row, column) => ({ cell: cell(row, column), text: text(row, column) }),
    filled: (row) => {
      const places = moved.get(row);
      return places === undefined ? cells.filled(row) : [...places.keys()];
    },
  };
}
