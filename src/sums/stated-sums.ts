import type { Amount, Column, Plan, Row } from "../plan";
import { addends, amountsUnder } from "./addends";
import { amountColumns } from "./columns";
import { outline } from "./outline";
import { remembered } from "./remembered";
import { rowsOfKind } from "./rows-of-kind";

/** A sum down a column that a row of the table states. */
export interface StatedSum {
  /** The row that states it: a category with subtotals in it, a "Cộng …" row or the grand total's. */
  readonly row: Row;
  /** The category that it is the sum of; null for the whole table. */
  readonly of: Row | null;
  readonly column: Column;
  readonly stated: Amount;
  /** The amounts it must be the sum of, each task once. */
  readonly addends: readonly Amount[];
}

/** A row that states sums, and of what. */
export interface SumPlace {
  readonly row: Row;
  readonly of: Row;
  readonly depth: number;
}

/** The rows that state the sum of a category, the innermost first. */
export const subtotalPlaces = remembered((plan: Plan): readonly SumPlace[] => {
  const tree = outline(plan);
  const sums = [...rowsOfKind(plan, "subtotal"), ...rowsOfKind(plan, "category")];
  const wanted = new Set(rowsOfKind(plan, "subtotal").map(({ parent }) => parent));
  const summed = wanted.size === 0 ? [] : plan.rows.filter(({ row }) => wanted.has(row));
  const byRow = new Map(summed.map((row) => [row.row, row]));
  const places = sums.flatMap((row): SumPlace[] => {
    const parent = row.kind === "subtotal" && row.parent !== null ? byRow.get(row.parent) : undefined;
    const of = row.kind === "category" && tree.under(row.row).length > 0 ? row : parent;
    return of === undefined ? [] : [{ row, of, depth: tree.above(of).length }];
  });
  return places.sort((a, b) => b.depth - a.depth || a.row.row - b.row.row);
});

/** Every sum down a column that is stated and not blank: subtotals, the innermost first, then grand totals. */
export const statedSums = remembered((plan: Plan): readonly StatedSum[] => {
  const tree = outline(plan);
  const places = subtotalPlaces(plan);
  const totals = rowsOfKind(plan, "total");
  return amountColumns(plan).flatMap((column) => {
    const at = (row: Row, of: Row | null): readonly StatedSum[] => {
      const stated = row.amounts.get(column.column);
      if (stated === undefined || stated.state === "blank") return [];
      const parts = of === null ? addends(tree, null, column.column) : amountsUnder(tree, of, column.column);
      return parts.includes(stated) ? [] : [{ row, of, column, stated, addends: parts }];
    };
    return [...places.flatMap(({ row, of }) => at(row, of)), ...totals.flatMap((row) => at(row, null))];
  });
});
