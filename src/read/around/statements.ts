import { headingYear, inLettersOfToday, statedOf, tidy } from "../../knowledge";
import type { CellRef, Period, Statement } from "../../plan";
import type { Habit } from "../values/habit";
import { habitOfFigures, moneyFigures, valueOfFigure } from "../values/money-figures";

/** Longer texts hold no statement that a person would look for in a cell. */
const LONGEST = 6000;

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
  const said = lines.map(({ text }) =>
    text.length > LONGEST ? "" : inLettersOfToday(text.normalize("NFC")),
  );
  const habit = habitOfFigures(said);
  let inCompany = false;
  for (const [at, line] of lines.entries()) {
    const text = said[at] ?? "";
    if (text === "") continue;
    const stated = statementsOf(line, text, { inCompany, habit });
    found.push(...stated);
    inCompany = stated.length > 0 || (inCompany && /^(?:trong đó|cụ thể|bao gồm|gồm)/iu.test(text));
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

function statementsOf(
  { cell, text }: Line,
  said: string,
  { inCompany, habit }: { readonly inCompany: boolean; readonly habit: Habit },
): readonly Statement[] {
  const found: Statement[] = [];
  let company = inCompany;
  let from = 0;
  for (const figure of moneyFigures(said)) {
    const words = wordsBefore(said.slice(from, figure.from));
    from = figure.end;
    const of = words === null ? null : statedOf(words);
    const stated = valueOfFigure(figure, habit);
    if (words === null || of === null || stated === null) continue;
    if (of !== "total" && !company) continue;
    company = true;
    const share = SHARE.exec(said.slice(from, from + 60))?.[1] ?? null;
    found.push({ cell, text, of, words, ...stated, figure: said.slice(figure.from, figure.end), share });
  }
  return found;
}

const BREAKS =
  /[;\n\r]|(?<=[),;.]\s*)(?:trong đó|cụ thể|bao gồm|gồm)(?!\p{L})\s*[:,]?\s*|\.\s+(?=\p{Lu}|-)|:\s*-|^\s*(?:\d+(?:\.\d+)*|[a-zđ]|[IVX]+)[.)]\s+/gu;
const LINK = /\s*(?::|=|(?:\s(?:là|với|ước tính là|dự kiến là)))\s*:?\s*$/iu;
/** What may stand before the words that name a part: the amount before it in words, in brackets, among it. */
const OPENING = /^(?:[\s,;:.–—+*-]|\([^()]*\)|(?:trong đó|cụ thể|bao gồm|gồm|và)\s*[:,]?\s*)+/iu;

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
  if (
    words === "" ||
    (!linked && !/(?:phí|vốn|phương|khác|gia|nước|ứng|công|tỉnh|ương|sách|góp|\d|\))$/iu.test(words))
  )
    return null;
  return words;
}
