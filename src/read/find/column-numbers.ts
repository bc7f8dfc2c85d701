import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";

const NUMBERED = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*(?:=.{1,40})?$/;
const LETTERED = /^[([]?\s*([A-ZĐa-zđ])\s*[)\]]?$/;
const ALPHABET = "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ";

/** The row right below a header that numbers its columns: "(1) (2) (3)", "A B 1 2", "5=6+7"; null when there is none. */
export function columnNumbersBelow(cells: SheetCells, header: CellRange): number | null {
  const last = Math.min(header.bottom + 2, cells.bottom);
  for (let row = header.bottom + 1; row <= last; row++) {
    if (filledBetween(cells, row, header.left, header.right).length > 0)
      return numbersColumns(cells, row, header) ? row : null;
  }
  return null;
}

function numbersColumns(cells: SheetCells, row: number, header: CellRange): boolean {
  const columns = filledBetween(cells, row, header.left, header.right);
  const texts = columns.map((column) => cells.text(row, column));
  const wanted = Math.min(3, header.right - header.left + 1);
  if (texts.length < wanted || texts.some((text) => text.length > 48)) return false;
  // But for a slip they count from cell to cell, or from column to column where one was left blank.
  return isSeries(texts) || isNearlySeries(texts, [...texts.keys()]) || isNearlySeries(texts, columns);
}

function isSeries(texts: readonly string[]): boolean {
  let before: number | null = null;
  let letter = "";
  let numbers = 0;
  for (const text of texts) {
    const number = NUMBERED.exec(text)?.[1];
    if (number === undefined) {
      // Letters go on behind the numbers, where notes stand: "A | B | 1 | 2 | C".
      const next = LETTERED.exec(text)?.[1]?.toUpperCase() ?? "";
      if (next === "" || (numbers > 0 && ALPHABET.indexOf(next) <= ALPHABET.indexOf(letter))) return false;
      letter = next;
      continue;
    }
    if (before !== null && Number(number) !== before + 1) return false;
    before = Number(number);
    numbers++;
  }
  return numbers >= 2;
}

/** So many cells that number columns leave no doubt that one more is but mistyped or forgotten: "(15)" for "(5)", "()". */
const ENOUGH = 5;
/** What is longer is no mistyped number. */
const SHORT = 5;

/** Whether most cells are letters or numbers that count their places, and no more than one is neither. */
function isNearlySeries(texts: readonly string[], places: readonly number[]): boolean {
  if (texts.length < ENOUGH) return false;
  const offsets = texts.map((text, at) => Number(NUMBERED.exec(text)?.[1]) - (places[at] ?? 0));
  const counted = offsets.filter((offset) => !Number.isNaN(offset)).toSorted((a, b) => a - b);
  const usual = counted[counted.length >> 1];
  const odd = texts.filter((text, at) => offsets[at] !== usual && !LETTERED.test(text));
  if (odd.length > 1 || texts.length - odd.length < ENOUGH || counted.length < ENOUGH / 2) return false;
  return (odd[0] ?? "").length <= SHORT;
}
