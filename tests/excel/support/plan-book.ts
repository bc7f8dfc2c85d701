import {
  parseA1,
  setCell,
  type CellContent,
  type Grid,
  type InsertRows,
  type SetCell,
} from "../../../src/plan";
import { book } from "../../stand-in/support/sheet";

/** A plan with faults: C3 is text, C2 is blank, C5 misses C2; a blank row and a note stand below. */
export const PLAN = book({
  "Phụ lục": [
    ["TT", "Tên nhiệm vụ", "Tổng số", "Vốn NS", "Vốn khác"],
    ["I", "Mô hình", [null, "#,##0"]],
    ["1", "Trình diễn", ["8.100", "@"], [2000, "#,##0"], [6000, "#,##0"]],
    ["2", "Máy móc", "=D4+E4", [8400, "#,##0"], ["8400", "@"]],
    [null, "Tổng cộng", "=SUM(C3:C4)"],
    [null, null, null],
    [null, "Ghi chú", null],
  ],
  Bìa: [["Kế hoạch năm 2025"]],
});

export const number = (digits: string): CellContent => ({ type: "number", number: digits });
export const text = (words: string): CellContent => ({ type: "text", text: words });
export const formula = (written: string): CellContent => ({ type: "formula", formula: written });

/** An edit of one cell of a snapshot, by its A1. */
export function edit(grid: Grid, cell: string, after: CellContent, format: string | null = null): SetCell {
  const place = parseA1(cell);
  const made = place === null ? null : setCell(grid, place, after, format);
  if (made === null) throw new Error(`nothing can be written into ${cell}`);
  return made;
}

/** New rows above a row (counted from 1) like another, each with what its columns shall hold. */
export function insertion(
  grid: Grid,
  above: number,
  like: number,
  rows: readonly Readonly<Record<number, CellContent>>[],
): InsertRows {
  return {
    kind: "insert-rows",
    sheet: grid.sheet,
    above: above - 1,
    like: like - 1,
    rows: rows.map((cells) =>
      Object.entries(cells).map(([column, content]) => ({ column: Number(column), content, format: null })),
    ),
  };
}
