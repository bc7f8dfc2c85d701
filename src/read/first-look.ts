import { isPlainUnicode } from "../knowledge";
import type { CellRef, CellValue, Grid } from "../plan";
import { PARTING, type Parting } from "./values/whole-text";
import { WholeCells } from "./whole-cells";

/** What the first look at the cells of a sheet shows. All of it is found at once: to look at every cell of a large sheet takes long. */
export interface FirstLook {
  /** What is printed in each cell, trimmed; by row and column, both counted from those of the grid. */
  readonly texts: readonly (readonly string[])[];
  /** By row, the columns of the sheet that are not blank, ascending. */
  readonly filled: readonly (readonly number[])[];
  readonly wholes: WholeCells;
  /** By row, 1 where it surely is one of a list (see SheetCells). */
  readonly listed: Uint8Array;
  /** The cells that are odd by themselves, in reading order: Excel errors, and texts that may not be Unicode as everybody types it. */
  readonly odd: readonly CellRef[];
}

/** Looks at the cells of a snapshot. */
export function firstLook(grid: Grid): FirstLook {
  const { row: top, column: left } = grid.origin;
  const allFilled = Array.from({ length: grid.columnCount }, (_, column) => column + left);
  const texts: (readonly string[])[] = [];
  const filled: (readonly number[])[] = [];
  const wholes = new WholeCells(grid.values.length, grid.columnCount);
  const listed = new Uint8Array(grid.values.length);
  const odd: CellRef[] = [];
  /** The text last found plain in each column: units repeat, row after row. */
  const plain: (string | undefined)[] = [];
  for (const values of grid.values) {
    const row = texts.length;
    const printed = lookAtRow(values, row) ? values : values.map((_, at) => printedText(grid, row, at));
    texts.push(printed);
    const isFull = !hasBlank(printed, allFilled.length);
    filled.push(isFull ? allFilled : filledIn(printed, left));
    if (isFull && isListed(printed, wholes.parting(row, 0))) listed[row] = 1;
  }
  return { texts, filled, wholes, listed, odd };

  /** Looks at each value of a row, and tells whether they are already what is printed: such rows are not kept twice. */
  function lookAtRow(values: readonly CellValue[], row: number): values is readonly string[] {
    let printed = true;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (typeof value !== "string") {
        printed = false;
        if (typeof value === "object" && value !== null) odd.push({ row: top + row, column: left + at });
      } else if (!wholes.read(value, row, at, values)) {
        if (!isTrimmed(value)) printed = false;
        if (value === plain[at]) continue;
        if (isPlainUnicode(value)) plain[at] = value;
        else odd.push({ row: top + row, column: left + at });
      }
    }
    return printed;
  }
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
