import type { CellRange, MoneyUnit } from "../../plan";

/** The rows of a table between its header and its end. */
export interface Body {
  readonly range: CellRange;
  /** Rows that are not what the table is about: its header typed again, numbers of columns. */
  readonly marked: ReadonlyMap<number, "repeated-header" | "column-numbers">;
  readonly moneyUnit: MoneyUnit;
}
