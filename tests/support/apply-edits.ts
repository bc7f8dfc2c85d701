import {
  contentAt,
  type Edit,
  firstNewRow,
  type Grid,
  type InsertRows,
  type PageSetUp,
  rowAfter,
  type SetCell,
} from "../../src/plan";
import { editable } from "./editable-grid";

/** The grid after a group of edits, as Excel would show it. Refuses an edit whose "before" is not what the cell holds. */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid {
  const [setUp] = edits.filter((edit): edit is PageSetUp => edit.kind === "page-set-up");
  if (setUp !== undefined) {
    expect([edits.length, grid.print]).toEqual([1, { titleRows: setUp.before }]);
    return { ...grid, print: { titleRows: setUp.after } };
  }
  const insertions = edits.filter((edit): edit is InsertRows => edit.kind === "insert-rows");
  const settings = edits.filter((edit): edit is SetCell => edit.kind === "set-cell");
  for (const edit of settings)
    expect([edit.cell, contentAt(grid, edit.cell)]).toEqual([edit.cell, edit.before]);
  const after = editable(grid);
  const fromBelow = insertions.toReversed().sort((a, b) => b.above - a.above);
  fromBelow.forEach(({ above, rows, like }, at) => {
    const now = rowAfter(fromBelow.slice(0, at), like);
    rows.forEach((_, more) => {
      after.insert(above, above <= now ? now + more : now);
    });
  });
  for (const { cell, after: content, format } of settings)
    after.set({ row: rowAfter(insertions, cell.row), column: cell.column }, content, format);
  for (const insertion of insertions) {
    const first = firstNewRow(insertions, insertion);
    insertion.rows.forEach((cells, at) => {
      for (const { column, content, format } of cells)
        after.set({ row: first + at, column }, content, format);
    });
  }
  return after.calculated();
}
