import type { Amount, Row, Table } from "../../plan";
import { addends, amountsUnder, outline, partitions, subtotalPlaces } from "../../sums";

/**
 * What an amount is the sum of: columns beside it, and rows above or below it, with the sums that those rows state on the way.
 * Itself where it is a sum of nothing.
 */
export function partsOf(table: Table, row: Row, column: number): readonly Amount[] {
  const tree = outline(table);
  const beside = partitions(table)
    .filter(({ whole }) => whole.column === column)
    .flatMap(({ parts }) => parts.flatMap((part) => row.amounts.get(part.column) ?? []));
  if (row.kind === "total")
    return [...beside, ...addends(tree, null, column), ...innerSums(table, null, column)];
  const of = row.kind === "subtotal" ? table.rows.find((one) => one.row === row.parent) : row;
  if (of === undefined) return beside;
  if (of.kind !== "category") return [...beside, ...addends(tree, of.row, column)];
  return [...beside, ...amountsUnder(tree, of, column), ...innerSums(table, of, column)];
}

/** The sums stated for what stands below a category, or anywhere in the table. */
function innerSums(table: Table, outer: Row | null, column: number): readonly Amount[] {
  if (table.kind !== "plan") return [];
  const tree = outline(table);
  return subtotalPlaces(table)
    .filter(({ of }) => outer === null || tree.above(of).includes(outer))
    .flatMap(({ row }) => row.amounts.get(column) ?? []);
}
