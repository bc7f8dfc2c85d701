import { contains, type CellRange, type CellRef } from "./cell";
import type { Grid } from "./grid";

type ByRow = ReadonlyMap<number, readonly CellRange[]>;

/** What is remembered goes when the snapshot goes. */
const known = new WeakMap<readonly CellRange[], ByRow>();

/** The merged range that a cell lies in; null where it lies in none, or merges were not asked for. */
export function mergeAt({ merges }: Grid, cell: CellRef): CellRange | null {
  if (merges === null || merges.length === 0) return null;
  const rows = known.get(merges) ?? byRow(merges);
  known.set(merges, rows);
  return rows.get(cell.row)?.find((merge) => contains(merge, cell)) ?? null;
}

function byRow(merges: readonly CellRange[]): ByRow {
  const rows = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const inRow = rows.get(row);
      if (inRow === undefined) rows.set(row, [merge]);
      else inRow.push(merge);
    }
  }
  return rows;
}
