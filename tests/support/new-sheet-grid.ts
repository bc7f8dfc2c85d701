import type { Grid, NewSheet } from "../../src/plan";
import { editable } from "./editable-grid";

/** A new sheet as Excel would have it. */
export function newSheetGrid({ name, rows, columns, merges, titleRows }: NewSheet): Grid {
  const width = columns.length;
  const blank = <T>(value: T): T[][] => rows.map(() => Array.from({ length: width }, () => value));
  const grid = editable({
    sheet: { id: "new", name },
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount: width,
    values: blank(null),
    formulas: blank(null),
    texts: blank(""),
    formats: rows.map(({ look }) =>
      columns.map(({ format }) =>
        look === "task" || look === "category" || look === "total" ? format : "General",
      ),
    ),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    separators: { decimal: ",", thousands: "." },
    print: { titleRows },
  });
  rows.forEach(({ cells }, row) => {
    cells.forEach((content, column) => {
      if (content.type !== "blank") grid.set({ row, column }, content, null);
    });
  });
  return grid.calculated();
}
