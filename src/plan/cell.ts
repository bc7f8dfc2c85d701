/** A cell of one sheet, counted from 0 as grids are; people and files see A1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whole rows from one to another, both included, counted from 0. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The letters of a column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The column that letters name, from 0: "A" → 0. Letters of either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A1 of a cell, without its sheet. */
export function a1(cell: CellRef): string {
  return columnLetters(cell.column) + String(cell.row + 1);
}

/** A1 of a range ("A5:J42"); of a single cell just that cell. */
export function a1Range(range: CellRange): string {
  const start = a1({ row: range.top, column: range.left });
  const end = a1({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The cell that an A1 address names ("$B$7" too), or null when it is no such address. */
export function parseA1(address: string): CellRef | null {
  const match = A1.exec(address.trim());
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** The range that "A1:B2" or "A1" names, or null. Corners may come in any order. */
export function parseA1Range(address: string): CellRange | null {
  const [first = "", second = first] = address.split(":");
  const a = parseA1(first);
  const b = parseA1(second);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether a cell lies in a range. */
export function contains(range: CellRange, cell: CellRef): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** A text that is the same for the same cell, for use as a key of maps and sets. */
export function cellKey(cell: CellRef): string {
  return `${String(cell.row)}:${String(cell.column)}`;
}
