import { movedFormula } from "./formula-syntax";
import type { Area, Line } from "./area";
import type { CellWrite } from "./cell-content";
import type { Look } from "./look";
import type { Sheet } from "./workbook";

/**
 * Puts the lines of an area into another order: the n-th place gets the line that `order` names, counted as the sheet
 * counts. What cells hold and how they look goes along; a formula reads as if it was copied there, as in Excel.
 */
export function reorder(
  sheet: Sheet,
  area: Area,
  line: Line,
  places: readonly number[],
  order: readonly number[],
): void {
  const contents: CellWrite[] = [];
  const looks = new Map<string, Look>();
  // All is read before anything is written.
  for (const [index, to] of places.entries()) {
    const from = order[index] ?? to;
    if (from === to) continue;
    for (const [source, target] of cellPairs(area, line, from, to)) {
      const { value, formula, format } = sheet.cell(source.row, source.column);
      const by = { row: target.row - source.row, column: target.column - source.column };
      const content = formula === null ? { value } : { formula: movedFormula(formula, by) };
      contents.push({ ...target, content, format });
      looks.set(keyOf(target), sheet.look(source.row, source.column));
    }
  }
  sheet.write(contents);
  if (looks.size > 0) sheet.restyle([area], (_look, cell) => looks.get(keyOf(cell)) ?? {});
}

type Place = Pick<CellWrite, "row" | "column">;

const keyOf = ({ row, column }: Place): string => `${String(row)} ${String(column)}`;

function cellPairs(area: Area, line: Line, from: number, to: number): readonly (readonly [Place, Place])[] {
  const [first, last] = line === "row" ? [area.left, area.right] : [area.top, area.bottom];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const across = first + index;
    return line === "row"
      ? ([
          { row: from, column: across },
          { row: to, column: across },
        ] as const)
      : ([
          { row: across, column: from },
          { row: across, column: to },
        ] as const);
  });
}
