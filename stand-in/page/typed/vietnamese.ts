/** A typed text as Excel in Vietnamese reads it. */
export interface TypedValue {
  /** A date is its serial number. */
  readonly value: number;
  /** The number format that a cell without one takes; null where it takes none. */
  readonly format: string | null;
}

/** Digits in threes with points, or without any; a comma before the decimals. */
const NUMBER = /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)?(?:,(?<decimals>\d+))?\s?(?<percent>%?)$/;
const DATE = /^(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-](?<year>\d{2}|\d{4}))?$/;
const MONTH = /^(?<month>\d{1,2})[/-](?<year>\d{4})$/;

/**
 * Reads a typed number ("1.234,5", "12,5%") or date ("25/12/2024", "12/2024"); null where it is neither.
 * @param today for a day without a year
 */
export function readVietnamese(text: string, today: Date): TypedValue | null {
  const typed = text.trim();
  return number(typed) ?? date(typed, today);
}

function number(text: string): TypedValue | null {
  const { sign, whole, decimals, percent } = NUMBER.exec(text)?.groups ?? {};
  if (whole === undefined && decimals === undefined) return null;
  const grouped = whole?.includes(".") ?? false;
  const digits = `${sign ?? ""}${whole?.replaceAll(".", "") ?? "0"}.${decimals ?? "0"}`;
  const value = percent === "%" ? Number(`${digits}e-2`) : Number(digits);
  return { value, format: formatOf(grouped, decimals !== undefined, percent === "%") };
}

function formatOf(grouped: boolean, fraction: boolean, percent: boolean): string | null {
  if (percent) return fraction ? "0.00%" : "0%";
  if (!grouped) return null;
  return fraction ? "#,##0.00" : "#,##0";
}

function date(text: string, today: Date): TypedValue | null {
  const whole = DATE.exec(text)?.groups;
  if (whole !== undefined) {
    const year = whole["year"] === undefined ? today.getFullYear() : fullYear(whole["year"]);
    const value = serial(year, Number(whole["month"]), Number(whole["day"]));
    // ASSUMPTION: the short date is written out, as the grid does not turn it round for a language.
    const format = whole["year"] === undefined ? "d-mmm" : "dd/mm/yyyy";
    return value === null ? null : { value, format };
  }
  const month = MONTH.exec(text)?.groups;
  if (month === undefined) return null;
  const value = serial(Number(month["year"]), Number(month["month"]), 1);
  return value === null ? null : { value, format: "mmm-yy" };
}

/** Excel takes 00 to 29 for this century. */
function fullYear(year: string): number {
  const two = Number(year);
  if (year.length > 2) return two;
  return two < 30 ? 2000 + two : 1900 + two;
}

const DAY = 86_400_000;
const FIRST_YEAR = 1900;

/** The serial number of a day; null where there is no such day. Excel's wrong 29 February 1900 is left out. */
function serial(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= FIRST_YEAR;
  return exists ? at.getTime() / DAY + 25_569 : null;
}
