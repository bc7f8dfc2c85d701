import type { CellRef } from "../../plan";
import type { SheetRange } from "../../sums";

/** Cells whose content changed, on any sheet of a workbook. */
export class DirtyCells {
  readonly #sheets = new Map<string, Map<number | "all", Set<number>>>();

  /** Notes a cell. */
  add(sheet: string, { row, column }: CellRef): void {
    this.#rows(sheet, column).add(row);
  }

  /** Notes all cells of a row. */
  addRow(sheet: string, row: number): void {
    this.#rows(sheet, "all").add(row);
  }

  /** Whether one of them is in a range. */
  within({ sheet, range: { top, bottom, left, right } }: SheetRange): boolean {
    for (const [column, rows] of this.#sheets.get(sheet.toLowerCase()) ?? []) {
      if (column !== "all" && (column < left || column > right)) continue;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
      } else for (const row of rows) if (top <= row && row <= bottom) return true;
    }
    return false;
  }

  #rows(sheet: string, column: number | "all"): Set<number> {
    const columns = this.#sheets.get(sheet.toLowerCase()) ?? new Map<number | "all", Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    this.#sheets.set(sheet.toLowerCase(), columns.set(column, rows));
    return rows;
  }
}
