import { fold, isNameOfPlanSheet } from "../../knowledge";
import type { Column, Period, PlanKind, Row } from "../../plan";
import { periodByParts } from "./part-of-year";

/** What document a table belongs to, and which years it is for. */
export interface KindAndPeriod {
  readonly planKind: PlanKind;
  readonly period: Period | null;
}

/** The texts that can say so, the one to be believed most first. */
export interface Said {
  readonly title: string;
  /** Lines above the table, nearest first. */
  readonly above: readonly string[];
  readonly sheet: string;
}

const ABOUT_PLAN = /\b(?:chuong trinh|ke hoach|khuyen cong|danh muc)\b/;

/** On what a plan is based: another document, of other years. */
const BASIS = /^[-+*\s]*(?:can cu|thuc hien|theo|xet|tiep theo)\b/;

/**
 * Reads kind and period from the title, else from lines above, the sheet's name, the header, the times of the rows.
 * @param chosen the period that a person chose instead; null for none
 */
export function kindAndPeriod(
  said: Said,
  columns: readonly Column[],
  rows: readonly Row[],
  chosen: Period | null = null,
): KindAndPeriod {
  const plain = (text: string): string => withoutDates(fold(text.slice(0, 600)));
  const headings = [...new Set(columns.flatMap((column) => column.headings))].map(plain);
  const above = said.above.map(plain).filter((text) => ABOUT_PLAN.test(text) && !BASIS.test(text));
  const texts = [plain(said.title), ...above, plain(said.sheet)];
  const period =
    firstOf(texts, periodNamed) ??
    periodOfColumns(columns) ??
    firstOf(headings, periodIn) ??
    firstOf(said.above, periodOfPlanDecided) ??
    periodOfRows(rows) ??
    periodOfSheet(plain(said.sheet));
  const adjusted = columns.some(({ version }) => version === "after");
  const kind = adjusted ? "adjustment" : firstOf(texts, kindIn);
  if (chosen !== null)
    return { planKind: kind === "adjustment" ? kind : kindOfPeriod(chosen), period: chosen };
  return { planKind: kind ?? kindOfPeriod(period), period };
}

function kindOfPeriod(period: Period | null): PlanKind {
  return period !== null && period.to > period.from ? "programme" : "annual-plan";
}

function firstOf<Found>(texts: readonly string[], read: (text: string) => Found | null): Found | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

function withoutDates(text: string): string {
  return text
    .replace(/\([^()]*(?:quyet dinh|ke hoach so|nghi quyet|cong van|to trinh|kem theo)[^()]*\)/g, " ")
    .replace(/ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*(?:19|20)?\d*/g, " ")
    .replace(/(?<!\d|\b(?:quy|thang) )\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?(?:19|20)\d\d/g, " ")
    .replace(/\d+\/(?:(?:19|20)\d\d\/)?[a-z]+-[a-z]+/g, " ");
}

const SPAN = /(?<!\d)((?:19|20)\d\d) ?(?:-|den(?: nam)?) ?((?:19|20)\d\d)(?!\d)/;
/** "Giai đoạn 2026 - 30". */
const SHORT_SPAN = /(?<=\bgiai doan )(19|20)(\d\d) ?- ?(\d\d)(?![\d/.-])/;
const LAST_YEAR =
  /\b(?:ke hoach|khuyen cong|danh muc|danh sach|chuong trinh|de an|kinh phi|du toan|chi tieu|von)\b.* ((?:19|20)\d\d)(?: ?\([^()]*\))?$/;
const YEAR = /(?<!den )nam (?:ke hoach )?((?:19|20)\d\d)(?! ?- ?(?:19|20)\d\d)(?!\d)/;

/** "(Kèm theo Quyết định số 99/QĐ-UBND ngày 31/12/2025 về Kế hoạch khuyến công năm 2026)": the plan that was decided on. */
function periodOfPlanDecided(text: string): Period | null {
  const plan = /\(.*\bve (?:viec )?(?:.* )?((?:ke hoach|chuong trinh|danh muc)\b[^()]*)\)/.exec(
    fold(text.slice(0, 600)),
  )?.[1];
  return plan === undefined ? null : periodIn(withoutDates(plan));
}

/** "Kết quả năm 2025 và kế hoạch năm 2026": the plan is what comes behind. */
const BEHIND_RESULTS =
  /^.*\b(?:ket qua|danh gia|tinh hinh)\b.*?(?:\bva|[,;]) (?=(?:du kien )?(?:ke hoach|phuong huong|nhiem vu)\b)/;

/** What a title says its plan is for: years, or a quarter or month of one. */
function periodNamed(said: string): Period | null {
  return periodIn(said) ?? periodByParts(said.replace(BEHIND_RESULTS, ""));
}

/** "Kế hoạch năm 2024 thực hiện Chương trình giai đoạn 2021 - 2025" is for 2024. */
function periodIn(said: string): Period | null {
  const text = said.replace(BEHIND_RESULTS, "").replace(SHORT_SPAN, "$1$2-$1$3");
  const span = SPAN.exec(text);
  const plain = text.replace(/den nam (?:19|20)\d\d/g, " ");
  const year = YEAR.exec(plain)?.[1] ?? (span === null ? LAST_YEAR.exec(plain)?.[1] : undefined);
  if (year !== undefined && (span === null || text.includes("ke hoach"))) {
    return { from: Number(year), to: Number(year) };
  }
  const from = Number(span?.[1]);
  const to = Number(span?.[2]);
  return span !== null && from <= to ? { from, to } : null;
}

/** "KH 2027", "PL 1 - 2027", "2026": a sheet that is named after the one year of its plan. */
function periodOfSheet(name: string): Period | null {
  const years = name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const [year] = years;
  return year === undefined || years.length > 1 || !isNameOfPlanSheet(name)
    ? null
    : { from: Number(year), to: Number(year) };
}

function kindIn(text: string): PlanKind | null {
  if (/\bdieu chinh\b/.test(text)) return "adjustment";
  const period = periodNamed(text);
  if (
    period !== null &&
    /\b(?:chuong trinh|ke hoach|khuyen cong|de an|nhiem vu|kinh phi|danh muc)\b/.test(text)
  ) {
    return kindOfPeriod(period);
  }
  if (/\bke hoach\b/.test(text)) return null;
  return /\bchuong trinh khuyen cong\b/.test(text) ? "programme" : null;
}

function periodOfColumns(columns: readonly Column[]): Period | null {
  const years = columns.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

function periodOfRows(rows: readonly Row[]): Period | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { time } of rows) {
    for (const year of time?.years ?? []) {
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from <= to ? { from, to } : null;
}
