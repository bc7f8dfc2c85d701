import { fold } from "../../knowledge";
import { isDateFormat } from "./number-cell";
import { isCellError, type GridCell } from "../../plan";

/** A time (thời gian thực hiện) understood. */
export interface TimeReading {
  readonly understood: boolean;
  readonly years: readonly number[];
  readonly everyYear: boolean;
}

const LONGEST = 120;

/** What the parts of an accepted time are; each is taken out in turn, and nothing may be left. */
const TOKENS: readonly RegExp[] = [
  /\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?= ?(?:-|den) ?(?:ngay )?\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b)/g,
  /\b(?:0?[1-9]|[12]\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:19|20)\d\d\b/g,
  /\bngay (?:0?[1-9]|[12]\d|3[01])(?: ?[/.-] ?(?:0?[1-9]|1[0-2])\b)?/g,
  /\b(?:quy) (?:iv|i{1,3}|[1-4])\b(?: ?(?:-|,|va|den|\+|;) ?(?:quy )?(?:iv|i{1,3}|[1-4])\b)*/g,
  /\bq\.? ?(?:iv|i{1,3}|[1-4])\b(?: ?(?:-|,|va|den|\+|;) ?q?\.? ?(?:iv|i{1,3}|[1-4])\b(?!\d|[/.]\d))*/g,
  /\b(?:thang |t)(?:0?[1-9]|1[0-2])\b(?: ?(?:-|,|va|den|;) ?(?:thang |t)?(?:0?[1-9]|1[0-2])\b(?![/.]\d))*/g,
  /\b(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:19|20)\d\d\b/g,
  /\b(?:3|6|9|03|06|09) thang (?:dau|cuoi)(?: nam)?\b/g,
  /\bmoi (?:nam|quy|thang) \d{1,2} (?:lan|dot)\b/g,
  /\b(?:hang|moi|ca|trong) (?:nam|quy|thang)\b/g,
  /\b\d{1,2} ?(?:lan|dot) ?\/ ?(?:nam|quy|thang)\b/g,
  /\b\d{1,2} ?(?:nam|thang) ?\/ ?(?:0?1 )?(?:lan|dot)\b/g,
  /(?<!\bthang )\b\d{1,2} (?:nam|thang)\b(?! ?\d)/g,
  /\b(?:thuong xuyen|dinh ky|lien tuc|thuong nien|hang ky)\b/g,
  /\b(?:giai doan|hoan thanh|du kien|bat dau|ket thuc)\b/g,
  /\bdot \d{1,2}\b/g,
  /\b(?:19|20)\d\d\b/g,
];
const JOINS =
  /\b(?:hoac|xong|trong|truoc|sau|tu|den|het|dau|cuoi|giua|nam|ngay|quy|va|vao|khoang|cac|thang)\b|[-,;:/.()+&]/g;

const EVERY_YEAR = /\b(?:hang nam|moi nam|thuong xuyen|thuong nien|dinh ky|lien tuc)\b/;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** "2024-25"; "2024-12" is a month. */
const SHORT_SPAN = /(?<![\d/])((?:19|20)\d\d) ?- ?(1[3-9]|[2-9]\d)(?![\d/.-])/g;

/** Reads the text of a time; accepted forms as listed with the rules. */
export function readTimeText(text: string): TimeReading {
  if (text === "" || text.length > LONGEST) return { understood: text === "", years: [], everyYear: false };
  const words = fold(text)
    .replace(/[÷~→]/g, "-")
    .replace(SHORT_SPAN, (_, from: string, to: string) => `${from} - ${from.slice(0, 2)}${to}`);
  const years = yearsIn(words);
  return {
    understood: isTime(words) && !goesBackwards(words),
    years,
    everyYear: EVERY_YEAR.test(words),
  };
}

/** Reads the cell of a time; a date counts with its year. */
export function readTimeCell(cell: GridCell, text: string): TimeReading {
  const { value } = cell;
  if (typeof value === "number" && isDateFormat(cell.format)) {
    const year = yearOfSerial(value);
    return { understood: year !== null, years: year === null ? [] : [year], everyYear: false };
  }
  if (isCellError(value) || typeof value === "boolean")
    return { understood: false, years: [], everyYear: false };
  return readTimeText(text);
}

function isTime(words: string): boolean {
  let rest = words;
  for (const token of TOKENS) rest = rest.replace(token, " ");
  return rest !== words && rest.replace(JOINS, " ").trim() === "";
}

function goesBackwards(words: string): boolean {
  return spansIn(words).some(([from, to]) => from > to);
}

/** Every year that folded words name or span, ascending. */
function yearsIn(words: string): readonly number[] {
  const years = new Set<number>();
  for (const [year] of words.matchAll(YEARS)) years.add(Number(year));
  for (const [from, to] of spansIn(words)) for (let year = from; year <= to; year++) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** The years from one to another: "2021 - 2025", "từ năm 2021 đến năm 2023", "quý I/2021 đến quý IV/2023", but not "3-2021, 5-2023". */
function spansIn(words: string): readonly (readonly [number, number])[] {
  const years = [...words.matchAll(YEARS)];
  return years.flatMap((to, at) => {
    const from = years[at - 1];
    if (from === undefined) return [];
    const between = words.slice(from.index + 4, to.index);
    const joined = /-|\bden\b/.test(between) && !/[,;+&\n]|\bva\b/.test(between);
    return joined ? [[Number(from[0]), Number(to[0])] as const] : [];
  });
}

/** The calendar year of Excel's day number, or null when it is none of this age. */
function yearOfSerial(serial: number): number | null {
  if (!(serial >= 1 && serial < 80_000)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
}
