import type { CellContent, CellRef, DressColumns, RowSpan, SheetRef } from "../../plan";

/** What a cell holds, and the number format that it shows it in. */
export interface CellState {
  readonly content: CellContent;
  readonly format: string;
}

/** A cell that stood in the sheet already, by its place before the change. */
export interface OldPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell of a new row: of which insertion, the how manieth row of it, from 0. */
export interface NewPlace {
  readonly insertion: number;
  readonly offset: number;
  readonly column: number;
}

/** One cell of a change, before and after. A cell of a new row was not there before. */
export type ChangedCell =
  | { readonly place: OldPlace; readonly before: CellState; readonly after: CellState }
  | { readonly place: NewPlace; readonly before: null; readonly after: CellState };

/** New rows above a row of the sheet as it was before. */
export interface Insertion {
  readonly above: number;
  readonly count: number;
  /** The row, as it was before, whose formats and height they take. */
  readonly like: number;
  /** In points; null: as high as their words need, which are longer than those of `like`. */
  readonly height: number | null;
}

/** A row that is not changed, or its part that is not: by it is seen whether rows still stand where they stood. */
export interface Witness {
  /** As it was before the change. */
  readonly row: number;
  /** Of its constants, without the cells that change: formulas name other cells once rows have moved. */
  readonly print: number;
}

/** The rows that a sheet prints again on each page, before and after; null for none. */
export interface ChangedTitles {
  readonly before: RowSpan | null;
  readonly after: RowSpan | null;
}

/** New columns that look like another; the blank one right of them looks as they did before. */
export interface Dressing extends Pick<DressColumns, "columns" | "like" | "rows" | "merged"> {
  readonly widthLike: number;
  /** How wide each of them was. */
  readonly widths: readonly number[];
}

/** Which side of a change a sheet shows. */
export type Side = "before" | "after";

/** A change of one sheet with its before-image: enough to carry it out, to see whether it was, and to take it back. */
export interface Change {
  readonly sheet: SheetRef;
  /** The first and the last column that are looked at. */
  readonly columns: { readonly left: number; readonly right: number };
  /** From the top down; of several above the same row in their order. */
  readonly insertions: readonly Insertion[];
  readonly cells: readonly ChangedCell[];
  readonly witnesses: readonly Witness[];
  /** Null where they stay; where they change, nothing else does. */
  readonly printTitles: ChangedTitles | null;
  /** New columns that take the looks of the one left of them; null for none. */
  readonly dressing: Dressing | null;
}

/** The other side. */
export function opposite(side: Side): Side {
  return side === "before" ? "after" : "before";
}

/** How a cell shall stand on one side; null where it is not there. */
export function stateOn({ before, after }: ChangedCell, side: Side): CellState | null {
  return side === "before" ? before : after;
}

/**
 * How far the insertions of a change have come: they are done from the bottom up and taken back from the top down, so those
 * from a number on are there. 0: all; as many as there are: none.
 */
export type Layout = number;

/** The layout of a side. */
export function layoutOn({ insertions }: Change, side: Side): Layout {
  return side === "after" ? 0 : insertions.length;
}

/** Where a row of the sheet as it was before stands in a layout. */
export function rowIn({ insertions }: Pick<Change, "insertions">, layout: Layout, row: number): number {
  return insertions
    .slice(layout)
    .reduce((moved, { above, count }) => (above <= row ? moved + count : moved), row);
}

/** Where a cell stands in a layout; null where its row is not there. */
export function cellIn(change: Change, layout: Layout, { place }: ChangedCell): CellRef | null {
  if ("row" in place) return { row: rowIn(change, layout, place.row), column: place.column };
  if (place.insertion < layout) return null;
  return { row: firstRowIn(change, layout, place.insertion) + place.offset, column: place.column };
}

/** Where the first row of an insertion stands in a layout that has it. */
export function firstRowIn({ insertions }: Change, layout: Layout, insertion: number): number {
  const above = insertions.slice(layout, insertion).reduce((rows, { count }) => rows + count, 0);
  return (insertions[insertion]?.above ?? 0) + above;
}
