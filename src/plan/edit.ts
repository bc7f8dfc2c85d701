import type { CellRef } from "./cell";
import type { SheetRef } from "./grid";

/** What a cell holds or shall hold. A formula is written as in en-US ("=SUM(E5:E9)"). */
export type CellContent =
  | { readonly type: "blank" }
  | { readonly type: "text"; readonly text: string }
  /** A decimal string, so that money never passes through a double on its way. */
  | { readonly type: "number"; readonly number: string }
  | { readonly type: "formula"; readonly formula: string };

/** One cell set to something. Refused, with its whole group, when the cell no longer holds `before`. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly sheet: SheetRef;
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The number format that goes with it; null leaves the cell's own. */
  readonly format: string | null;
}

/** A change to a sheet, not carried out yet. Addresses are those of the snapshot it was made from. */
export type Edit = SetCell;
