import type { Decimal, MoneyUnit, RowKind, Table } from "../../plan";
import { planSums } from "../../sums";

/** What a table holds, for the line under the verdict. */
export interface TableCounts {
  readonly kind: Table["kind"];
  /** Tasks of a plan; years of an envelope. */
  readonly tasks: number;
  readonly categories: number;
  /** Each task once, in the table's unit; null where it shows no money. */
  readonly money: { readonly amount: Decimal; readonly unit: MoneyUnit } | null;
}

/** What one table holds. */
export function countsOf(table: Table): TableCounts {
  const count = (kind: RowKind): number => table.rows.filter((row) => row.kind === kind).length;
  const { total } = planSums(table);
  return {
    kind: table.kind,
    tasks: count("task"),
    categories: count("category"),
    money: total === null ? null : { amount: total, unit: table.moneyUnit },
  };
}
