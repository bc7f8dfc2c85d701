import { firstNewRow, type CellContent, type Edit, type InsertRows, type SetCell } from "../../plan";

/** A row that tasks or their category come into, where it stands in the end. */
export interface NewRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly content: CellContent }[];
}

/** The rows that edits put in. */
export function insertedRows(edits: readonly Edit[]): readonly NewRow[] {
  const insertions = edits.filter((edit): edit is InsertRows => edit.kind === "insert-rows");
  return insertions.flatMap((insertion) => {
    const first = firstNewRow(edits, insertion);
    return insertion.rows.map((cells, at) => ({ row: first + at, cells }));
  });
}

/** The rows that cells are written into, each as it will be. */
export function filledRows(sets: readonly SetCell[], moved: (row: number) => number): readonly NewRow[] {
  const rows = new Set(sets.map(({ cell }) => cell.row));
  return [...rows].map((row) => ({
    row: moved(row),
    cells: sets
      .filter(({ cell }) => cell.row === row)
      .map(({ cell, after }) => ({ column: cell.column, content: after })),
  }));
}
