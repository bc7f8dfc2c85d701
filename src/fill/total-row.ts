import { beginsNote, sumLabel } from "../knowledge";
import { cellAt, type CellRef, type Grid, mergeAt, type Plan, type Row, tearsNeighbour } from "../plan";
import type { Place } from "./place";
import type { NewRow } from "./proposal";

/** Where a table that has no grand total gets one. */
export interface TotalRow {
  /** Its cell in a column. */
  readonly place: (column: number) => Place;
  /** The row whose formats it takes. */
  readonly like: number;
  /** Null where a row right below the table takes it. */
  readonly insert: NewRow | null;
  /** The blank row of the snapshot that it takes; null for none. */
  readonly taken: number | null;
  /** True of a row that has its label already ("Tổng cộng") and nothing else. */
  readonly labelled: boolean;
}

/**
 * The row right below the table, where it is blank and may be taken; else a new one there. Remarks at the end stay below the total.
 * @returns the last row where no row can be put in: something stands beside the table, and would be torn apart
 */
export function totalRow(plan: Plan, takesBlankRow: boolean): TotalRow | { readonly noRoom: Row } | null {
  const last = plan.rows.findLast((row) => !(row.kind === "note" && beginsNote(row.name?.text ?? "")));
  if (last === undefined) return null;
  const like = last.row;
  const label = labelBelow(plan, like);
  if (label !== null)
    return { place: (column) => ({ row: label, column }), like, insert: null, taken: null, labelled: true };
  const row = like + 1;
  if (takesBlankRow && isFree(plan, row))
    return { place: (column) => ({ row, column }), like, insert: null, taken: row, labelled: false };
  if (tearsNeighbour(plan.grid, plan.range, row)) return { noRoom: last };
  return {
    place: (column) => ({ row: "new", above: row, column }),
    like,
    insert: { above: row, like },
    taken: null,
    labelled: false,
  };
}

/** A label without figures, set off by a blank row, is not read as part of the table. */
function labelBelow({ grid, columns, range: { left, right } }: Plan, last: number): number | null {
  const words = columns.filter(({ role }) => role === "number" || role === "name");
  for (const row of [last + 1, last + 2]) {
    const filled = [];
    for (let column = left; column <= right; column++)
      if (!isBlank(grid, { row, column })) filled.push(column);
    const [only, more] = filled;
    if (only === undefined) continue;
    const { value } = cellAt(grid, { row, column: only });
    const isLabel = words.some(({ column }) => column === only) && more === undefined;
    const label = isLabel && typeof value === "string" ? sumLabel(value) : null;
    return label === null || label.of === "category" ? null : row;
  }
  return null;
}

/** Blank and visible, and in no merged range. */
function isFree({ grid, range: { left, right } }: Plan, row: number): boolean {
  if (grid.hiddenRows.has(row)) return false;
  for (let column = left; column <= right; column++) {
    const cell = { row, column };
    if (!isBlank(grid, cell) || mergeAt(grid, cell) !== null) return false;
  }
  return true;
}

function isBlank(grid: Grid, cell: CellRef): boolean {
  const { value, formula } = cellAt(grid, cell);
  return formula === null && (value === null || value === "");
}
