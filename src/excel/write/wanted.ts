import type { CellContent, CellRef, Edit, InsertRows, RowPrints, SetCell, SheetRef } from "../../plan";
import type { ChangedTitles, Dressing, Insertion, NewPlace, OldPlace } from "./change";
import { refusal, type Refusal } from "./outcome";
import { isExact } from "./typed";

/** A cell as edits want it. */
export type WantedCell =
  | {
      readonly place: OldPlace;
      readonly before: CellContent;
      readonly after: CellContent;
      readonly format: string | null;
    }
  | { readonly place: NewPlace; readonly after: CellContent; readonly format: string | null };

/** What a group of edits wants of a sheet; what stands in the sheet now is not known yet. */
export interface Wanted {
  readonly sheet: SheetRef;
  readonly columns: { readonly left: number; readonly right: number };
  readonly insertions: readonly Omit<Insertion, "height">[];
  readonly cells: readonly WantedCell[];
  readonly printTitles: ChangedTitles | null;
  readonly dressing: Omit<Dressing, "widthLike" | "widths"> | null;
}

/**
 * What a group of edits wants, or why it cannot be had in any sheet.
 * @throws RangeError for no edits, for edits of several sheets, or for a page set-up beside others: they are no group.
 */
export function wantedBy(edits: readonly Edit[], seen: RowPrints): Wanted | Refusal {
  const [first] = edits;
  if (first === undefined || edits.some(({ sheet }) => sheet.id !== first.sheet.id)) {
    throw new RangeError("edits are written as one group of one sheet");
  }
  const setUp = edits.find((edit) => edit.kind === "page-set-up");
  if (setUp !== undefined && edits.length > 1) throw new RangeError("a page set-up is a group of its own");
  const insertions = edits.filter((edit) => edit.kind === "insert-rows").sort((a, b) => a.above - b.above);
  const cells = [
    ...edits.filter((edit) => edit.kind === "set-cell").map(oldCell),
    ...insertions.flatMap(newCells),
  ];
  const inexact = cells.filter(({ after }) => after.type === "number" && !isExact(after.number));
  if (inexact.length > 0) return refusal("too-precise", inexact.flatMap(placeBefore));
  const columns = cells.map(({ place }) => place.column);
  return {
    sheet: first.sheet,
    columns: { left: Math.min(seen.left, ...columns), right: Math.max(seen.right, ...columns) },
    insertions: insertions.map(({ above, rows, like }) => ({ above, count: rows.length, like })),
    cells,
    dressing: edits.find((edit) => edit.kind === "dress-columns") ?? null,
    printTitles: setUp === undefined ? null : { before: setUp.before, after: setUp.after },
  };
}

function oldCell({ cell, before, after, format }: SetCell): WantedCell {
  return { place: cell, before, after, format };
}

function newCells({ rows }: InsertRows, insertion: number): WantedCell[] {
  return rows.flatMap((cells, offset) =>
    cells.map(({ column, content, format }) => ({
      place: { insertion, offset, column },
      after: content,
      format,
    })),
  );
}

function placeBefore({ place }: WantedCell): readonly CellRef[] {
  return "row" in place ? [place] : [];
}
