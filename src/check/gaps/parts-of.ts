import type { Amount, Row, Table } from "../../plan";
import { addends, amountsUnder, outline, partitions } from "../../sums";

/** What an amount is the sum of: columns beside it, and rows above or below it. Itself where it is a sum of nothing. */
export function partsOf(table: Table, row: Row, column: number): readonly Amount[] {
  const tree = outline(table);
  const beside = partitions(table)
    .filter(({ whole }) => whole.column === column)
    .flatMap(({ parts }) => parts.flatMap((part) => row.amounts.get(part.column) ?? []));
  if (row.kind === "total") return [...beside, ...addends(tree, null, column)];
  const of = row.kind === "subtotal" ? table.rows.find((one) => one.row === row.parent) : row;
  if (of === undefined) return beside;
  return [
    ...beside,
    ...(of.kind === "category" ? amountsUnder(tree, of, column) : addends(tree, of.row, column)),
  ];
}
