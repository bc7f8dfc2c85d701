import { headingMeaning, type HeadingKind } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { readOrdinal } from "../values/ordinal";

/** A table pasted from a web page, one cell a line: its headings one below another, then its cells. */
export interface PastedTable {
  readonly column: number;
  /** The rows of its headings, in the order of its columns. */
  readonly headings: readonly number[];
  /** Its rows: for each the rows of the sheet where its cells stand, in the order of its columns. */
  readonly rows: readonly (readonly number[])[];
}

const MOST_COLUMNS = 20;

/** The table that a run of single cells in one column spells out from a row on, or null. */
export function pastedTable(cells: SheetCells, row: number): PastedTable | null {
  const column = only(cells, row);
  if (column === null) return null;
  const text = (at: number): string => (only(cells, at) === column ? cells.text(at, column) : "");
  const kind = (at: number): HeadingKind | undefined => headingMeaning(text(at))?.as;
  const first = headingMeaning(text(row));
  if (first?.whole !== true || first.as !== "number" || kind(row + 1) !== "name") return null;
  const headings: number[] = [];
  let at = row;
  while (headings.length < MOST_COLUMNS && text(at) !== "" && !isOrdinal(text(at))) headings.push(at++);
  const known = headings.filter((heading) => kind(heading) !== undefined).length;
  if (headings.length < 3 || known * 2 < headings.length || !isOrdinal(text(at))) return null;
  const rows = rowsFrom(text, at, cells.bottom, headings.length);
  return rows.length > 0 ? { column, headings, rows } : null;
}

/**
 * Parts lines into rows. A row begins with a number; a category has its name and no more, a task as many cells as
 * there are headings or fewer, where blank ones left no line.
 */
function rowsFrom(text: (at: number) => string, from: number, bottom: number, columns: number): number[][] {
  const rows: number[][] = [];
  let at = from;
  while (at <= bottom && isOrdinal(text(at))) {
    const row = [at];
    const category = isCategory(text(at));
    at++;
    while (row.length < columns && at <= bottom && text(at) !== "") {
      const named = row.length > 1;
      if (named && isOrdinal(text(at)) && (category || follows(text(row[0] ?? at), text(at)))) break;
      row.push(at++);
    }
    rows.push(row);
    while (at <= bottom && text(at) === "" && isOrdinal(text(at + 1))) at++;
  }
  return rows;
}

/** Whether the line after a task's cells can begin the next row: the next number, 1 again, or a category. */
function follows(before: string, next: string): boolean {
  if (isCategory(next)) return true;
  const last = readOrdinal(before);
  const ordinal = readOrdinal(next);
  return ordinal.style === last.style && ordinal.value === (last.value ?? 0) + 1;
}

function isOrdinal(text: string): boolean {
  return text !== "" && text.length <= 8 && readOrdinal(text).style !== "other";
}

function isCategory(text: string): boolean {
  const { style } = readOrdinal(text);
  return style === "roman" || style === "upper-letter";
}

/** The column of a row's only cell, or null. */
function only(cells: SheetCells, row: number): number | null {
  const filled = cells.filled(row);
  return filled.length === 1 ? (filled[0] ?? null) : null;
}
