import { headingYear, inLettersOfToday, moneyUnitNamed, statedOf, tidy } from "../../knowledge";
import type { CellRef, MoneyUnit, Period, Statement } from "../../plan";
import { readUnder } from "../values/habit";
import { numberText } from "../values/number-text";

/** Longer texts hold no statement that a person would look for in a cell. */
const LONGEST = 6000;

const UNIT = "(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\\s+đồng)?|đồng|VNĐ|VND";
const FIGURE = new RegExp(`(?<![\\d.,/])(\\d[\\d.,]*)\\s*(${UNIT})(?![\\p{L}])`, "giu");
const SHARE = /^\s*[,(]?\s*(?:chiếm|đạt|bằng|tương đương)?\s*(?:tỷ lệ|tỉ lệ)?\s*(\d+(?:[.,]\d+)?\s*%)/iu;

/** A line of the sheet in which totals may be stated. */
export interface Line {
  readonly cell: CellRef;
  readonly text: string;
}

/**
 * The totals that lines state, in order. The parts of a total are believed only in its company: in the sentence
 * that states it, or in the lines that follow without anything else between.
 */
export function statementsIn(lines: readonly Line[]): readonly Statement[] {
  const found: Statement[] = [];
  let inCompany = false;
  for (const line of lines) {
    if (line.text.length > LONGEST) continue;
    const said = inLettersOfToday(line.text.normalize("NFC"));
    const stated = statementsOf(line, said, inCompany);
    found.push(...stated);
    inCompany = stated.length > 0 || (inCompany && /^(?:trong đó|cụ thể|bao gồm|gồm)/iu.test(said));
  }
  return found;
}

/** Whether a text by itself states a total of the plan. */
export function statesTotal(text: string): boolean {
  return /\d/.test(text) && statementsIn([{ cell: { row: 0, column: 0 }, text }]).length > 0;
}

/**
 * The statements that are about a plan's whole period: "Tổng kinh phí năm 2021 …" in a programme over five years is
 * not, nor are the parts stated with it.
 */
export function aboutPeriod(statements: readonly Statement[], period: Period | null): readonly Statement[] {
  let about = true;
  return statements.filter(({ of, words }) => {
    if (of === "total") {
      const year = headingYear(words);
      about = year === null || period === null || (period.from === year && period.to === year);
    }
    return about;
  });
}

function statementsOf({ cell, text }: Line, said: string, inCompany: boolean): readonly Statement[] {
  const found: Statement[] = [];
  let company = inCompany;
  let from = 0;
  for (const match of said.matchAll(FIGURE)) {
    const before = said.slice(from, match.index);
    const behind = match.index + match[0].length;
    from = behind;
    const words = wordsBefore(before);
    const of = words === null ? null : statedOf(words);
    const number = numberText((match[1] ?? "").replace(/[.,]+$/, ""));
    const value = number === null ? null : readUnder("vi", number);
    const unit: MoneyUnit | null = moneyUnitNamed(match[2] ?? "");
    if (words === null || of === null || value === null || unit === null) continue;
    if (of !== "total" && !company) continue;
    company = true;
    const share = SHARE.exec(said.slice(behind, behind + 60))?.[1] ?? null;
    found.push({ cell, text, of, words, value, unit, figure: match[0], share });
  }
  return found;
}

const BREAKS = /[;\n\r]|\.\s+(?=\p{Lu}|-)|:\s*-|^\s*(?:\d+(?:\.\d+)*|[a-zđ]|[IVX]+)[.)]\s+/gu;
const LINK = /\s*(?::|=|(?:\s(?:là|với|ước tính là|dự kiến là)))\s*:?\s*$/iu;
const OPENING = /^(?:[\s,;:.–—+*-]|(?:trong đó|cụ thể|bao gồm|gồm|và)\s*[:,]?\s*)+/iu;

/** The words that lead to a figure, from where their clause begins; null when the figure does not follow from them. */
function wordsBefore(text: string): string | null {
  const breaks = [...text.matchAll(BREAKS)].at(-1);
  const clause = breaks === undefined ? text : text.slice(breaks.index + breaks[0].length);
  const opened = clause
    .replace(SHARE, "")
    .replace(/^[^\p{L}]*(?:chiếm|đạt)\s[^,;.]*?%/iu, "")
    .replace(OPENING, "");
  if (opened.length > 400) return null;
  const linked = LINK.test(opened);
  const words = tidy(opened.replace(LINK, "")).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  if (words === "" || (!linked && !/(?:phí|vốn|phương|khác|gia|nước|ứng|công|\d|\))$/iu.test(words)))
    return null;
  return words;
}
