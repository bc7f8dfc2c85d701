import type { CellRef, RowSpan } from "./cell";
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

/** A cell of a new row. */
export interface NewCell {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly content: CellContent;
  /** Its number format; null takes that of the row it is made like. */
  readonly format: string | null;
}

/** New rows between rows that are there: what stands below moves down. */
export interface InsertRows {
  readonly kind: "insert-rows";
  readonly sheet: SheetRef;
  /** The row of the snapshot, from 0, above which they come. */
  readonly above: number;
  /** Their cells, one entry a new row; cells that are not named stay blank. */
  readonly rows: readonly (readonly NewCell[])[];
  /** The row of the snapshot whose formats, height and merges across they take. */
  readonly like: number;
}

/**
 * The rows that are printed again at the top of each page; null for none. It changes no cell, and is a group of its own.
 * Refused when the sheet no longer repeats what it did before.
 */
export interface PageSetUp {
  readonly kind: "page-set-up";
  readonly sheet: SheetRef;
  readonly before: RowSpan | null;
  readonly after: RowSpan | null;
}

/**
 * New columns that come to look like the one left of them: its borders, fonts, alignment and width. It goes with the cells that are
 * written into them, whose number formats are theirs; the column right of them is blank.
 */
export interface DressColumns {
  readonly kind: "dress-columns";
  readonly sheet: SheetRef;
  /** Columns of the sheet, from 0. */
  readonly columns: { readonly left: number; readonly right: number };
  readonly like: number;
  readonly rows: RowSpan;
  /** The rows in which the column they look like lies in a merged range. */
  readonly merged: readonly number[];
}

/** A blank row of the snapshot that is written into, and the row whose looks it takes where it has none of its own. */
export interface DressedRow {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly like: number;
  readonly columns: { readonly left: number; readonly right: number };
}

/** A change of what a sheet holds. */
export type ContentEdit = SetCell | InsertRows;

/**
 * A change to a sheet, not carried out yet. Edits that belong together are one group: all are done, or none.
 * Addresses and what was before are those of the snapshot the group was made from; a formula that shall be written
 * names the cells as they stand once the whole group is done (`rowAfter`). So an applier first verifies, then inserts
 * from the bottom up, then writes each cell where it stands by then.
 */
export type Edit = ContentEdit | DressColumns | PageSetUp;

/** Where a row of the snapshot stands once a group of edits to its sheet is done. */
export function rowAfter(edits: readonly Edit[], row: number): number {
  let after = row;
  for (const edit of edits) {
    if (edit.kind === "insert-rows" && edit.above <= row) after += edit.rows.length;
  }
  return after;
}

/** Where any row of the snapshot stands once a group of edits to its sheet is done: for asking about many rows. */
export function rowsAfter(edits: readonly Edit[]): (row: number) => number {
  const insertions = edits.filter(({ kind }) => kind === "insert-rows");
  return (row) => rowAfter(insertions, row);
}

/** Where the first new row of an insertion stands once its whole group is done; of several above the same row in their order. */
export function firstNewRow(edits: readonly Edit[], insertion: InsertRows): number {
  let after = insertion.above;
  for (const edit of edits) {
    if (edit === insertion) continue;
    if (edit.kind !== "insert-rows") continue;
    const sameAndEarlier = edit.above === insertion.above && edits.indexOf(edit) < edits.indexOf(insertion);
    if (edit.above < insertion.above || sameAndEarlier) after += edit.rows.length;
  }
  return after;
}
