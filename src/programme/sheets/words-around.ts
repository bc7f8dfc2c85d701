import { provinceNamed, tidy } from "../../knowledge";
import { cellAt, type Table } from "../../plan";
import type { Decision } from "../programme";

/** So many rows above a table may speak of it: a letterhead, its title, the decision it came with. */
const FARTHEST = 40;
/** Longer texts are no heading. */
const LONGEST = 600;

/** The texts above a table, nearest first, and then those below it. */
export function wordsAround({ grid, range }: Table): readonly string[] {
  const last = grid.origin.row + grid.rowCount - 1;
  const above = rows(range.top - 1, Math.max(grid.origin.row, range.top - FARTHEST));
  const below = rows(range.bottom + 1, Math.min(last, range.bottom + FARTHEST));
  return [...above, ...below].flatMap((row) =>
    Array.from({ length: grid.columnCount }, (_, at) => grid.origin.column + at).flatMap((column) => {
      const text = tidy(cellAt(grid, { row, column }).text);
      return text === "" || text.length > LONGEST ? [] : [text];
    }),
  );
}

function rows(from: number, to: number): readonly number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => from + at * step);
}

const NUMBER =
  /(?:quyết định|nghị quyết|qđ|nq)(?:\s+số)?\s*:?\s*(\d+[a-z]?\/(?:\d{4}\/)?[\p{L}]+-[\p{L}]+)/iu;
const DATE = /ngày\s*(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*((?:19|20)\d\d)/iu;

/**
 * The decision that the words around a programme name: "Kèm theo Quyết định số 2454/QĐ-UBND ngày 20 tháng 10 năm 2020 …".
 * Null where none is named with a number, as in drafts ("Quyết định số …/QĐ-UBND").
 */
export function decisionIn(words: readonly string[]): Decision | null {
  for (const text of words) {
    const found = NUMBER.exec(text);
    if (found !== null) return { number: found[1] ?? "", date: dateIn(text.slice(found.index)) };
  }
  return null;
}

function dateIn(text: string): string | null {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

/** The province that a table's title names, else the words around it. */
export function provinceOf(table: Table): string | null {
  for (const text of [table.title?.text ?? "", ...wordsAround(table)]) {
    const found = provinceNamed(text);
    if (found !== null) return found;
  }
  return null;
}
