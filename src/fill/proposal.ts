import type { CellRef, Decimal, Plan } from "../plan";
import type { LeftOutReason } from "./left-out-reason";
import type { Place } from "./place";
import type { Recipe } from "./recipe";
import type { Summary } from "./summary";
import type { Spelling } from "./words/spelling";

/** What can be filled, in the order in which it is shown and worked out. */
export type FillKind =
  /** numbers kept as text that become numbers so that SUM counts them */
  | "text-numbers"
  /** tổng từng dòng: the total of a row over its sources */
  | "row-totals"
  /** cộng từng mục */
  | "subtotals"
  /** tổng cộng, its label in a new row among them */
  | "grand-total"
  /** tỷ lệ % */
  | "percentages"
  /** số thứ tự */
  | "numbering";

/** As formulas, which follow every later change, or as values. */
export type FillAs = "formulas" | "values";

/** What a person chose about a filling; ids are those of changes. */
export interface FillOptions {
  readonly as?: FillAs;
  /** What to fill; all of it unless told. */
  readonly kinds?: ReadonlySet<FillKind>;
  /** Changes that were ticked and shall not be made. */
  readonly declined?: ReadonlySet<string>;
  /** Changes that were not ticked and shall be made. */
  readonly chosen?: ReadonlySet<string>;
  /** Percentages in blank columns to the right of the table, for which it has no column; none unless told. */
  readonly newColumns?: readonly NewShare[];
  /**
   * Whether a grand total that the table does not have takes a blank row right below it, so that nothing moves; else a row is
   * put in, which looks as its neighbour does.
   */
  readonly takesBlankRow?: boolean;
  /** How the amount in words is spelled. */
  readonly spelling?: Spelling;
}

/** A share to be shown in a new column: of each source in its row, or of each row in the whole. */
export type NewShare = "sources-in-row" | "row-in-whole";

/** One cell before and after. */
export interface Change {
  /** The same for the same cell whenever the same table is proposed for: its A1, or "+" and the letters of its column. */
  readonly id: string;
  readonly kind: FillKind;
  readonly place: Place;
  /** As the cell shows it now; "" where it is blank. */
  readonly before: string;
  /** As Excel will show it. */
  readonly after: string;
  /** What is written. */
  readonly recipe: Recipe;
  /** The number that it comes to, in the unit and the form of its cell (0.7832 where the format shows percent); null for words. */
  readonly result: Decimal | null;
  /** The number format that goes with it; null leaves the cell's own. */
  readonly format: string | null;
  /** Whether it will be made. Where a person typed something, only when chosen. */
  readonly ticked: boolean;
}

/** The changes of one kind, in reading order. */
export interface FillGroup {
  readonly kind: FillKind;
  readonly changes: readonly Change[];
}

/** A cell that is left out, and the cells that are the reason. */
export interface LeftOut {
  readonly kind: FillKind;
  readonly cell: CellRef;
  readonly reason: LeftOutReason;
  readonly because: readonly CellRef[];
}

/** The row that the grand total will stand in, where the table has none. */
export interface NewRow {
  /** The row of the snapshot above which it is inserted. */
  readonly above: number;
  /** The row whose formats it takes. */
  readonly like: number;
}

/** Shares that are values because, each rounded by itself, they would not add up to 100. */
export interface RoundedShares {
  readonly cells: readonly CellRef[];
  /** What they would have come to: 99.99 */
  readonly otherwise: Decimal;
}

/** What filling one table would do. Nothing is done yet. */
export interface FillProposal {
  readonly plan: Plan;
  readonly groups: readonly FillGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Null where the table has a grand total, a blank row below takes it, or it has no money. */
  readonly newRow: NewRow | null;
  /** The blank row that the grand total takes, and the row that it shall look like; null for none. */
  readonly takenRow: { readonly row: number; readonly like: number } | null;
  readonly rounded: readonly RoundedShares[];
  /** The shares that new columns could show. */
  readonly missingShares: readonly NewShare[];
  /** A table without columns of money has nothing to add up. */
  readonly hasMoney: boolean;
  /** Its total in words; null where that is not known for certain. */
  readonly summary: Summary | null;
}
