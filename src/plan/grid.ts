import type { CellRange, CellRef, RowSpan } from "./cell";

/** An Excel error as a cell shows it: "#REF!", "#N/A" … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: null when blank. Dates are Excel's serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** Which sheet: the id survives a renaming, the name is what people see. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** How the workbook writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
  /** True where nobody said so: a file does not say how the Excel that wrote it shows numbers. */
  readonly assumed?: true;
}

/** How a sheet is printed, as far as rules judge it. */
export interface PrintSetUp {
  /** The rows that are printed again at the top of each page; null for none. */
  readonly titleRows: RowSpan | null;
}

/** One cell of a snapshot. */
export interface GridCell {
  readonly value: CellValue;
  /** The formula with its "=", or null. */
  readonly formula: string | null;
  /** As displayed; for text the text itself. */
  readonly text: string;
  /** Excel's number format in its en-US code; "General" where none is set. */
  readonly format: string;
}

/**
 * A snapshot of the used range of one sheet. Rows and columns of its arrays count from `origin`;
 * every CellRef counts from the sheet's own A1.
 */
export interface Grid {
  readonly sheet: SheetRef;
  readonly origin: CellRef;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula of a cell, or null where it has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged ranges; null when they were not asked for. */
  readonly merges: readonly CellRange[] | null;
  /** Hidden rows and columns of the sheet, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly separators: Separators;
  /** Null when it is not known. */
  readonly print: PrintSetUp | null;
}

const OUTSIDE: GridCell = { value: null, formula: null, text: "", format: "General" };

/** The cell at a place of the sheet; outside of the snapshot every cell is blank. */
export function cellAt(grid: Grid, cell: CellRef): GridCell {
  const row = cell.row - grid.origin.row;
  const column = cell.column - grid.origin.column;
  const value = grid.values[row]?.[column];
  if (value === undefined) return OUTSIDE;
  return {
    value,
    formula: grid.formulas[row]?.[column] ?? null,
    text: grid.texts[row]?.[column] ?? "",
    format: grid.formats[row]?.[column] ?? "General",
  };
}

/** Whether a value is an Excel error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The range of the sheet that the snapshot covers, or null when it has no cells. */
export function usedRange(grid: Grid): CellRange | null {
  if (grid.rowCount === 0 || grid.columnCount === 0) return null;
  const { row, column } = grid.origin;
  return { top: row, left: column, bottom: row + grid.rowCount - 1, right: column + grid.columnCount - 1 };
}
