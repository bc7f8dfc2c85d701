import { type Amount, type CellRef, cellKey, type Column, type Plan } from "../plan";
import { partitions, workRows } from "../sums";
import type { Draft } from "./draft";
import type { FillKind } from "./proposal";

/** The blank cells of a column that should hold the total of their row: a sum down the column would leave their money out. */
export function blankWholes(plan: Plan, { column }: Column): ReadonlySet<string> {
  const parts = partitions(plan)
    .filter(({ whole }) => whole.column === column)
    .flatMap((partition) => partition.parts);
  if (parts.length === 0) return NONE;
  const rows = workRows(plan).filter(
    ({ amounts }) =>
      amounts.get(column)?.state === "blank" &&
      parts.some((part) => (amounts.get(part.column)?.state ?? "blank") !== "blank"),
  );
  return new Set(rows.map(({ row }) => cellKey({ row, column })));
}

const NONE: ReadonlySet<string> = new Set();

/** Leaves a sum out where some of what it adds has still to be filled; true when it did. */
export function leaveStillBlank(
  draft: Draft,
  kind: FillKind,
  stated: { readonly cell: CellRef; readonly state: Amount["state"] },
  addends: readonly Amount[],
  blank: ReadonlySet<string>,
): boolean {
  const because = addends.map(({ cell }) => cell).filter((cell) => blank.has(cellKey(cell)));
  if (because.length === 0) return false;
  if (stated.state === "blank") draft.leave({ kind, cell: stated.cell, reason: "still-blank", because });
  return true;
}
