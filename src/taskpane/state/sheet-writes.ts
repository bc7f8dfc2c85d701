import type { Change, LeftCell, Refusal, Side } from "../../excel";

/** A write that can be taken back. */
export interface Written {
  readonly at: Date;
  readonly change: Change;
}

/** A write whose end is not known yet. */
export interface Pending extends Written {
  /** The side that the sheet was on before. */
  readonly back: Side;
}

/** What a person is told of the last write into a sheet. */
export type WriteNews =
  | { readonly kind: "written"; readonly change: Change }
  | { readonly kind: "undone"; readonly change: Change }
  | { readonly kind: "refused"; readonly reason: Refusal }
  /** Nothing was taken back; where only some cells have changed since, the others still can be. */
  | { readonly kind: "not-undone"; readonly reason: Refusal; readonly others: number }
  /** Cells are neither as shown nor as before. */
  | {
      readonly kind: "left";
      readonly cells: readonly LeftCell[];
      readonly change: Change;
      readonly back: Side;
    }
  /** What a page before this one has written can still be taken back. */
  | { readonly kind: "earlier"; readonly at: Date; readonly change: Change }
  /** The pane was closed in the middle of a write: these cells are not as they were. */
  | {
      readonly kind: "interrupted";
      readonly at: Date;
      readonly cells: readonly LeftCell[];
      readonly change: Change;
      readonly back: Side;
    };

/** What the pane has written into one sheet. */
export interface SheetWrites {
  /** The latest last. */
  readonly undoable: readonly Written[];
  readonly news: WriteNews | null;
}

export const NOTHING_WRITTEN: SheetWrites = { undoable: [], news: null };

/** So many writes of a sheet can be taken back, one after the other. */
const MOST = 20;

/** After something was written. */
export function withWritten({ undoable }: SheetWrites, written: Written): SheetWrites {
  const { change } = written;
  return { undoable: [...undoable, written].slice(-MOST), news: { kind: "written", change } };
}

/** After the latest write was taken back. */
export function withUndone({ undoable }: SheetWrites, change: Change): SheetWrites {
  return { undoable: undoable.slice(0, -1), news: { kind: "undone", change } };
}
