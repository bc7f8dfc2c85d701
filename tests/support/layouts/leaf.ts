import type { ColumnRole, FundingClass, PlanVersion } from "../../../src/plan";

/** What one column holds. */
export interface Leaf {
  readonly role: ColumnRole;
  readonly combined?: boolean;
  /** Of a column of times that is one of two: whether it says until when, not from when. */
  readonly until?: boolean;
  readonly money?: MoneyLeaf;
  readonly share?: ShareLeaf;
}

/** What a percentage column shows: one column in percent of another; `of` null: of the sum of its own. */
export interface ShareLeaf {
  readonly part: MoneyLeaf;
  readonly of: MoneyLeaf | null;
}

/** The amounts of a column: sources added, sources taken away. */
export interface MoneyLeaf {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** The sources it speaks of, which tells what is part of what. */
  readonly over: readonly number[];
  readonly class: FundingClass | null;
  readonly source: string | null;
  readonly year: number | null;
  readonly version: PlanVersion | null;
}

/** A heading with the headings below it, or the column that it is over. */
export interface Node {
  readonly text: string;
  readonly children: readonly Node[];
  readonly leaf: Leaf | null;
}
