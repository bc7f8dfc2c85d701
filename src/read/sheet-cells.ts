import { PARTING, type Parting } from "./values/whole-text";
import { WholeCells } from "./whole-cells";
import type { CellRange, CellRef, CellValue, Grid, GridCell, Printed } from "../plan";

/** The cells of a snapshot as a reader meets them, addressed as on the sheet. */
export interface SheetCells {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
  /** Last row and column; one less than the first when there are no cells. */
  readonly bottom: number;
  readonly right: number;
  at(row: number, column: number): GridCell;
  /** What a cell holds, without what else `at` tells. */
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  format(row: number, column: number): string;
  /** What is printed in a cell, trimmed; "" when blank. */
  text(row: number, column: number): string;
  /** How a plain whole number that a cell holds as text is parted; `not` where it holds none, or that is not known. */
  parting(row: number, column: number): Parting;
  /** That number. */
  whole(row: number, column: number): number;
  /**
   * Whether a row surely is one of a list: it has no blanks, begins with a number of no more than three digits, its first three
   * cells differ, and the second is repeated in no other. False says nothing.
   */
  isListed(row: number): boolean;
  printed(row: number, column: number): Printed;
  /** Whether any cell stands elsewhere on the sheet, as where a table was put together from one column. */
  readonly moved: boolean;
  /** The cell of the sheet that this is. */
  cell(row: number, column: number): CellRef;
  /** The rectangle of the sheet in which the cells of a row stand, where that is not the row itself; else null. */
  standsIn(row: number): CellRange | null;
  /** The columns of a row whose cells are not blank, ascending. */
  filled(row: number): readonly number[];
  /** The merges that touch a row; none when they were not asked for. */
  mergesAt(row: number): readonly CellRange[];
  /** The merge that a cell lies in, or null. */
  mergeOf(row: number, column: number): CellRange | null;
}

/** The filled columns of a row that lie between two columns. */
export function filledBetween(
  cells: SheetCells,
  row: number,
  left: number,
  right: number,
): readonly number[] {
  const filled = cells.filled(row);
  if ((filled[0] ?? left) >= left && (filled.at(-1) ?? right) <= right) return filled;
  return filled.filter((column) => column >= left && column <= right);
}

/** A part of a sheet as if there were nothing beside it; every cell still says where on the sheet it is. */
export function within(cells: SheetCells, { top, left, bottom, right }: CellRange): SheetCells {
  return {
    ...cells,
    top,
    left,
    bottom,
    right,
    filled: (row) => filledBetween(cells, row, left, right),
    isListed: () => false,
  };
}

const OUTSIDE: GridCell = { value: null, formula: null, text: "", format: "General" };
const NONE: readonly number[] = [];
const NO_MERGES: readonly CellRange[] = [];

/** Looks at a snapshot once, so that blank rows and columns cost nothing afterwards. */
export function sheetCells(grid: Grid): SheetCells {
  const { row: top, column: left } = grid.origin;
  const allFilled = Array.from({ length: grid.columnCount }, (_, column) => column + left);
  const texts: (readonly string[])[] = [];
  const filledColumns: (readonly number[])[] = [];
  const wholes = new WholeCells(grid.values.length, grid.columnCount);
  const listed = new Uint8Array(grid.values.length);
  for (const values of grid.values) {
    const row = texts.length;
    const printed = arePrinted(values, row, wholes)
      ? values
      : values.map((_, at) => printedText(grid, row, at));
    texts.push(printed);
    const isFull = !hasBlank(printed, allFilled.length);
    filledColumns.push(isFull ? allFilled : filledIn(printed, left));
    if (isFull && isListed(printed, wholes.parting(row, 0))) listed[row] = 1;
  }
  const text = (row: number, column: number): string => texts[row - top]?.[column - left] ?? "";
  const at = (row: number, column: number): GridCell => {
    const value = grid.values[row - top]?.[column - left];
    if (value === undefined) return OUTSIDE;
    return {
      value,
      formula: grid.formulas[row - top]?.[column - left] ?? null,
      text: grid.texts[row - top]?.[column - left] ?? "",
      format: grid.formats[row - top]?.[column - left] ?? "General",
    };
  };
  const merges = mergesByRow(grid);
  const mergesAt = (row: number): readonly CellRange[] => merges.get(row) ?? NO_MERGES;
  return {
    grid,
    top,
    left,
    bottom: top + texts.length - 1,
    right: left + grid.columnCount - 1,
    at,
    value: (row, column) => grid.values[row - top]?.[column - left] ?? null,
    formula: (row, column) => grid.formulas[row - top]?.[column - left] ?? null,
    format: (row, column) => grid.formats[row - top]?.[column - left] ?? OUTSIDE.format,
    text,
    parting: (row, column) => wholes.parting(row - top, column - left),
    whole: (row, column) => wholes.whole(row - top, column - left),
    isListed: (row) => listed[row - top] === 1,
    moved: false,
    cell: (row, column) => ({ row, column }),
    standsIn: () => null,
    printed: (row, column) => ({ cell: { row, column }, text: text(row, column) }),
    filled: (row) => filledColumns[row - top] ?? NONE,
    mergesAt,
    mergeOf: (row, column) =>
      mergesAt(row).find((merge) => column >= merge.left && column <= merge.right) ?? null,
  };
}

/** Of a row without blanks: such ones are nearly all of the rows of a large table. */
function isListed(texts: readonly string[], first: Parting): boolean {
  const [number = "", name] = texts;
  if (first !== PARTING.none || number.length > 3 || texts.length < 4) return false;
  for (let at = 2; at < texts.length; at++) if (texts[at] === name) return false;
  return number !== name && texts[2] !== number;
}

function hasBlank(texts: readonly string[], columns: number): boolean {
  if (texts.length !== columns) return true;
  for (const text of texts) if (text === "") return true;
  return false;
}

function filledIn(texts: readonly string[], left: number): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < texts.length; column++) if (texts[column] !== "") filled.push(column + left);
  return filled;
}

/** Rows that a merge covers beyond the snapshot are left out, so that a merged column costs no more than its rows. */
function mergesByRow(grid: Grid): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  const last = grid.origin.row + grid.values.length - 1;
  for (const merge of grid.merges ?? []) {
    for (let row = Math.max(merge.top, grid.origin.row); row <= Math.min(merge.bottom, last); row++) {
      const merges = byRow.get(row);
      if (merges === undefined) byRow.set(row, [merge]);
      else merges.push(merge);
    }
  }
  return byRow;
}

/**
 * Whether the values of a row are already what is printed, as in most rows of a table pasted as text: they are not kept twice. Looks
 * at each and holds the whole numbers among them.
 */
function arePrinted(
  values: readonly CellValue[],
  row: number,
  wholes: WholeCells,
): values is readonly string[] {
  let printed = true;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (typeof value !== "string") printed = false;
    else if (!wholes.read(value, row, at, values.length) && !isTrimmed(value)) printed = false;
  }
  return printed;
}

/** Most texts show it by their first and last sign. */
function isTrimmed(text: string): boolean {
  if (text === "" || (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)))) return true;
  return text === text.trim();
}

/** Whether a sign surely is no blank: Latin letters, figures and marks, and the letters of Vietnamese. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x250 && code !== 0xa0) || (code >= 0x1ea0 && code < 0x1f00);
}

/**
 * A column too narrow for its number shows hashes: then the number itself is the better text. The format "#,##0.##"
 * shows 10 as "10,": the mark says nothing there, and the text without it is the number.
 */
function printedText(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? null;
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  const shown = (grid.texts[row]?.[column] ?? "").trim();
  if (typeof value === "object") return value.error;
  if (shown === "" || /^#+$/.test(shown)) return String(value);
  return OPTIONAL_DECIMALS.test(grid.formats[row]?.[column] ?? "") ? shown.replace(LONE_MARK, "") : shown;
}

/** Decimals that a number format shows only where there are some. */
const OPTIONAL_DECIMALS = /\.[#?]/;
/** A decimal mark that no digit follows. */
const LONE_MARK = /(?<=\d)[.,](?=\D*$)/;
