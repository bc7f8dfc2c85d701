import {
  type CellContent,
  type CellRef,
  type Decimal,
  type ContentEdit,
  type DressedRow,
  firstNewRow,
  rowsAfter,
} from "../../plan";
import type { SheetPart } from "../package";
import type { CellToWrite } from "./set-cells";

/**
 * Results of the formulas that edits write: by the sheet's id and the cell where it stands once all edits are done; null
 * where the result is not known.
 */
export type ResultOf = (sheetId: string, cell: CellRef) => Decimal | null;

/** The edits to one sheet, as they are carried out. */
export interface SheetEdits {
  readonly sheet: SheetPart;
  readonly edits: readonly ContentEdit[];
  /** Cells to write, where they stand once new rows are in. */
  readonly cells: readonly CellToWrite[];
  /** Rows that take the looks of another, where they stand then. */
  readonly dressedRows: readonly DressedRow[];
  /** New rows, where they stand then. */
  readonly newRows: readonly number[];
}

/** The edits to one sheet as they are carried out, or none. */
export function sheetEdits(
  sheet: SheetPart,
  all: readonly ContentEdit[],
  resultOf: ResultOf,
  dressedRows: readonly DressedRow[] = [],
): readonly SheetEdits[] {
  const edits = all.filter((edit) => edit.sheet.id === sheet.id);
  if (edits.length === 0) return [];
  const cell = (at: CellRef, content: CellContent, format: string | null): CellToWrite => ({
    cell: at,
    content,
    format,
    result: content.type === "formula" ? (resultOf(sheet.id, at)?.toFixed() ?? null) : null,
  });
  const after = rowsAfter(edits);
  const newRows: number[] = [];
  const cells = edits.flatMap((edit): readonly CellToWrite[] => {
    if (edit.kind === "set-cell") {
      const at = { row: after(edit.cell.row), column: edit.cell.column };
      return [cell(at, edit.after, edit.format)];
    }
    const first = firstNewRow(edits, edit);
    return edit.rows.flatMap((row, index) => {
      newRows.push(first + index);
      return row.map(({ column, content, format }) => cell({ row: first + index, column }, content, format));
    });
  });
  const rows = dressedRows
    .filter((row) => row.sheet.id === sheet.id)
    .map((one) => ({ ...one, row: after(one.row), like: after(one.like) }));
  return [{ sheet, edits, cells, dressedRows: rows, newRows }];
}
