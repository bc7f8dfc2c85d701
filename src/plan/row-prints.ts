import type { CellValue, Grid } from "./grid";
import { isCellError } from "./grid";

/** One cell of a row, as a print looks at it. */
export interface PrintedCell {
  readonly column: number;
  readonly value: CellValue;
  /** The formula with its "=", or null. */
  readonly formula: string | null;
}

/**
 * What rows of a sheet held, each as one number: by it is seen, before something is written, whether a row still stands
 * where it stood.
 */
export interface RowPrints {
  /** The first and the last column that were looked at. */
  readonly left: number;
  readonly right: number;
  /** By their row of the sheet; a row that is not named was blank. */
  readonly rows: ReadonlyMap<number, number>;
}

/** The print of a row without any content. */
export const BLANK_ROW = printOf("");

/** The prints of all rows of a snapshot, by their row of the sheet. */
export function rowPrints(grid: Grid): RowPrints {
  const left = grid.origin.column;
  const rows = grid.values.map((values, row) => {
    const formulas = grid.formulas[row] ?? [];
    const cells = values.map((value, at) => ({ column: left + at, value, formula: formulas[at] ?? null }));
    return [grid.origin.row + row, rowPrint(cells)] as const;
  });
  return { left, right: left + Math.max(1, grid.columnCount) - 1, rows: new Map(rows) };
}

/** The print of one row: of what was typed into its cells; the results of formulas do not count. */
export function rowPrint(cells: readonly PrintedCell[]): number {
  return printOf(cells.map(written).join(""));
}

function written({ column, value, formula }: PrintedCell): string {
  if (formula !== null) return `${String(column)}=${formula}\n`;
  if (value === null || value === "") return "";
  const held = isCellError(value) ? `!${value.error}` : `${typeof value} ${String(value)}`;
  return `${String(column)} ${held}\n`;
}

/** A text as one number: 53 bits (cyrb53, in the public domain): of a hundred thousand rows no two that differ are likely to agree. */
export function printOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
