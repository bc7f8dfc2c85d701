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
  const texts = filledBetween(cells, row, header.left, header.right).map((column) => cells.text(row, column));
  const wanted = Math.min(3, header.right - header.left + 1);
  if (texts.length < wanted || texts.some((text) => text.length > 48)) return false;
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
