import type { CellContent, CellRef } from "../../plan";
import type { ProblemKey } from "../problem";
import type { Change, Side } from "./change";

/** Why nothing was written, as a key of the pane's texts. */
export type RefusalKey =
  | ProblemKey
  /** Cells, or the rows they stand in, are not what they were when the change was worked out. */
  | "changed"
  /** The sheet is protected and does not allow it at all. */
  | "protected"
  /** The sheet is protected, and these cells are locked. */
  | "locked"
  /** The workbook is open for reading only. */
  | "read-only"
  /** A number of more than 15 digits, which Excel cannot hold. */
  | "too-precise"
  /** Excel made something else of what was written (a cell below a merged one takes nothing). */
  | "not-as-shown"
  /** Somebody else has sorted the table, or put rows in, in the middle of the write. */
  | "moved"
  /** New rows that shall be taken back hold more than was written into them. */
  | "rows-in-use";

/** Why nothing was written. */
export interface Refusal {
  readonly key: RefusalKey;
  /** The cells in the way, where it is about cells. */
  readonly cells: readonly CellRef[];
  /** Excel's own code, or the key. */
  readonly code: string;
}

/** A cell that could not be brought back. */
export interface LeftCell {
  /** Where it stands now. */
  readonly cell: CellRef;
  /** What it shall hold again; null for a cell of a new row, which shall not be there. */
  readonly shall: CellContent | null;
  /** What it holds now; null where Excel does not tell, or for what is no content that can be stated (an error). */
  readonly now: CellContent | null;
}

/** What came of a write. There is no fourth. */
export type WriteOutcome =
  /** The sheet is as was shown. */
  | { readonly kind: "done"; readonly change: Change }
  /** The sheet is as it was before. */
  | { readonly kind: "not-done"; readonly reason: Refusal }
  /** Neither: the cells that are left (none where it is the rows printed again), and the change with the side it shall be brought to by another try. */
  | {
      readonly kind: "partly";
      readonly cells: readonly LeftCell[];
      readonly change: Change;
      readonly back: Side;
      readonly reason: Refusal;
    };

/** A refusal about cells. */
export function refusal(key: RefusalKey, cells: readonly CellRef[] = [], code: string = key): Refusal {
  return { key, cells, code };
}
