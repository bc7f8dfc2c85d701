import type { Area, CellContent, Look, Sheet } from "../../workbook";
import { movedArea } from "./areas";
import type { Places } from "./lines";

/** A sheet as the file had it; null stands for what a line that is new did not have. */
export interface Before extends Pick<Sheet, "merges" | "usedArea" | "view" | "extras"> {
  cell(row: number, column: number): CellContent | null;
  look(row: number, column: number): Look | null;
  rowHeight(row: number): number | null;
  rowHidden(row: number): boolean;
  columnWidth(column: number): number | null;
  columnHidden(column: number): boolean;
}

/** The sheet of the file, with its lines where they are now. */
export function beforeAt(then: Sheet, places: Places): Before {
  const { rows, columns } = places;
  const at = <Result>(
    row: number,
    column: number,
    look: (row: number, column: number) => Result,
  ): Result | null => {
    const [fromRow, fromColumn] = [rows.from(row), columns.from(column)];
    return fromRow === null || fromColumn === null ? null : look(fromRow, fromColumn);
  };
  const moved = (area: Area): Area | readonly Area[] => movedArea(area, places) ?? [];
  return {
    view: then.view,
    extras: then.extras,
    merges: () => then.merges().flatMap(moved),
    usedArea: (valuesOnly) => {
      const area = then.usedArea(valuesOnly);
      return area && movedArea(area, places);
    },
    cell: (row, column) => at(row, column, (r, c) => then.cell(r, c)),
    look: (row, column) => at(row, column, (r, c) => then.look(r, c)),
    rowHeight: (row) => at(row, 0, (r) => then.rowHeight(r)),
    rowHidden: (row) => at(row, 0, (r) => then.rowHidden(r)) ?? false,
    columnWidth: (column) => at(0, column, (_, c) => then.columnWidth(c)),
    columnHidden: (column) => at(0, column, (_, c) => then.columnHidden(c)) ?? false,
  };
}
