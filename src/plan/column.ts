import type { CellRef } from "./cell";
import type { MoneyUnit } from "./money";

/** What a column of a table is for. */
export type ColumnRole =
  | "number"
  | "name"
  | "unit"
  | "quantity"
  | "total"
  | "funding"
  | "percentage"
  | "time"
  | "lead"
  | "partner"
  | "beneficiary"
  | "place"
  | "note"
  | "unknown";

/** Whose money a funding column holds: the state budget's (vốn ngân sách) or other funding (vốn khác, đối ứng). */
export type FundingClass = "state" | "other";

/** Which state of an adjusted plan a column shows (đã duyệt, điều chỉnh, sau điều chỉnh). */
export type PlanVersion = "before" | "adjustment" | "after";

/** A column of a table with what its header says. */
export interface Column {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The header as printed, its levels from top to bottom. */
  readonly headings: readonly string[];
  /** The lowest cell of its header. */
  readonly header: CellRef;
  /** Of a funding column: the source in its own words ("Vốn NS"); else null. */
  readonly source: string | null;
  /** Of a funding column; else null. */
  readonly class: FundingClass | null;
  /** Of an amount column: the funding columns it is the sum of ("Ngân sách" over "TW" and "ĐP"); empty for others. */
  readonly parts: readonly number[];
  /** The calendar year whose money it holds, where the table goes by year. */
  readonly year: number | null;
  readonly version: PlanVersion | null;
  /** A unit of money written inside its own header; null where the table's unit holds. */
  readonly moneyUnit: MoneyUnit | null;
  /**
   * Of a percentage column: the column that its figures are a share of, where known: the denominator.
   * The same column as `sharePart` where each row's figure is its share of that column's grand total (tỷ trọng).
   */
  readonly shareOf: number | null;
  /** Of a percentage column whose `shareOf` is known: the column whose amounts are that share: the numerator. */
  readonly sharePart: number | null;
  /** How sure its role is: by a known heading, by a part of one or a misspelt one, or only by what stands below. */
  readonly sure: "certain" | "likely" | "guess";
}
