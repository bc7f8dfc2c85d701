import { type DressColumns, mergeAt } from "../../plan";
import type { Change, FillProposal } from "../proposal";

/** New columns look like the last one that the table has; nothing where no new column is filled. */
export function looksOf({ plan }: FillProposal, changes: readonly Change[]): readonly DressColumns[] {
  const { grid, range } = plan;
  const fresh = changes.map(({ place }) => place.column).filter((column) => column > range.right);
  if (fresh.length === 0) return [];
  const rows = { top: Math.min(...plan.headerRows), bottom: range.bottom };
  const merged: number[] = [];
  for (let row = rows.top; row <= rows.bottom; row++)
    if (mergeAt(grid, { row, column: range.right }) !== null) merged.push(row);
  return [
    {
      kind: "dress-columns",
      sheet: grid.sheet,
      columns: { left: Math.min(...fresh), right: Math.max(...fresh) },
      like: range.right,
      rows,
      merged,
    },
  ];
}
