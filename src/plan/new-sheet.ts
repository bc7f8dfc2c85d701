import type { CellRange, RowSpan } from "./cell";
import type { CellContent } from "./edit";

/** How a row of a new sheet looks. */
export type NewRowLook = "title" | "subtitle" | "unit" | "header" | "category" | "task" | "total";

/** A row of a new sheet: its look, and what its cells hold from the first column on. */
export interface NewSheetRow {
  readonly look: NewRowLook;
  readonly cells: readonly CellContent[];
}

/** A column of a new sheet. */
export interface NewSheetColumn {
  /** In characters of the sheet's font. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** The number format of its tasks and sums. */
  readonly format: string;
}

/** A sheet that is not made yet: what stands in it from A1 on, how it looks and how it is printed (A4, landscape). */
export interface NewSheet {
  /** The name that it gets where no other sheet has it. */
  readonly name: string;
  readonly columns: readonly NewSheetColumn[];
  readonly rows: readonly NewSheetRow[];
  readonly merges: readonly CellRange[];
  /** The rows that are printed again at the top of each page. */
  readonly titleRows: RowSpan;
  /** The cells that have lines around them. */
  readonly lined: CellRange;
}
