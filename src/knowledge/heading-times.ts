import data from "./headings.json";
import { LONGEST_HEADING, plainWords, wordings } from "./heading-words";
import { fold } from "./matching";

const ends = {
  words: data.timeEnds.words.map(plainWords),
  from: data.timeEnds.from.map(plainWords),
  until: data.timeEnds.until.map(plainWords),
};

/** Which end of a span of time a heading names: "Bắt đầu", "Từ tháng", "Kết thúc"; null where it names none. */
export function headingTimeEnd(text: string): "from" | "until" | null {
  if (text.length > 40) return null;
  const words = wordings(text).map((wording) =>
    ends.words.reduce((rest, one) => rest.replaceAll(` ${one} `, " "), ` ${wording} `).trim(),
  );
  if (words.some((one) => ends.from.includes(one))) return "from";
  return words.some((one) => ends.until.includes(one)) ? "until" : null;
}

/** Whether a heading names a part of a year: "Quý I", "Tháng 6", "6 tháng đầu năm". */
export function isPartOfYear(text: string): boolean {
  return text.length <= 24 && PART_OF_YEAR.test(plainWords(text));
}

const PART_OF_YEAR =
  /^(?:quy (?:i{1,3}|iv|[1-4])|thang (?:0?[1-9]|1[0-2])|[369] thang (?:dau|cuoi)(?: nam)?)$/;

/** Whether a heading names a whole period of years, as beside its years: "Giai đoạn 2021-2025", "Cả giai đoạn". */
export function isWholePeriod(text: string): boolean {
  return text.length <= 60 && WHOLE_PERIOD.test(fold(text));
}

const WHOLE_PERIOD = /^(?:(?:ca|toan|tong) )?giai doan(?: (?:19|20)\d\d ?- ?(?:19|20)\d\d)?(?: ?\(|$)/;

/** Whether a heading names but a span of years, as beside single ones: "2026 | 2027-2030". */
export function isSpanOfYears(text: string): boolean {
  return text.length <= 24 && SPAN_OF_YEARS.test(fold(text));
}

const SPAN_OF_YEARS = /^(?:nam )?(?:19|20)\d\d ?- ?(?:19|20)\d\d$/;

/** The one year that a heading names ("Năm 2021"), or null: none, several, or a span. */
export function headingYear(text: string): number | null {
  if (text.length > LONGEST_HEADING) return null;
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
