import { plainDashes, remembered, tidy } from "../../knowledge";
import { Decimal } from "../../plan";

/** What a text means as a number with Vietnamese marks (1.234,5) and with English ones (1,234.5); one object where both agree. */
export interface NumberText {
  readonly vi: Decimal | null;
  readonly en: Decimal | null;
}

/** No amount of a sheet is written longer than this. */
const LONGEST = 60;

/** Thousands are never parted behind a nought: "0.125" is a fraction. */
const VIETNAMESE = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;

/** Both meanings of a text, or null when it is no number in either. Brackets and a minus make it negative. */
export function numberText(text: string): NumberText | null {
  return text.length > LONGEST || !HAS_DIGIT.test(text) ? null : understood(text);
}

const HAS_DIGIT = /\d/;
const PLAIN = /^[\d.,]+$/;
/** A mark that points to a remark below the table: "1.000 (*)". */
const FOOTNOTE = /(?<=\d) ?(?:\(\*{1,3}\)|\*{1,3})$/;
const BRACKETED = /^\((.*)\)$/;
const SIGNED = /^([+-]) ?/;

/** So many of the numbers met last are kept; equal texts share what they mean. */
const understood = remembered(understand, 20_000);

function understand(text: string): NumberText | null {
  let digits = PLAIN.test(text) ? text : plainDashes(tidy(text)).replace(FOOTNOTE, "");
  const bracketed = BRACKETED.exec(digits)?.[1];
  if (bracketed !== undefined) digits = bracketed.trim();
  const sign = SIGNED.exec(digits);
  if (sign !== null) digits = digits.slice(sign[0].length);
  if (SPACED.test(digits)) digits = digits.replaceAll(" ", "");
  const negative = (bracketed !== undefined) !== (sign?.[1] === "-");
  const signed = (plain: string): Decimal => (negative ? new Decimal(plain).negated() : new Decimal(plain));
  const vi = VIETNAMESE.test(digits) ? signed(digits.replaceAll(".", "").replace(",", ".")) : null;
  const en = ENGLISH.test(digits) ? signed(digits.replaceAll(",", "")) : null;
  if (vi === null && en === null) return null;
  return vi !== null && en?.equals(vi) === true ? { vi, en: vi } : { vi, en };
}

const DASH = /^[-_.]{0,2}-[-_.]{0,2}$/;

/** Whether a cell holds but a dash of any kind, which stands for nothing. */
export function isDash(text: string): boolean {
  return (
    !beginsWithLetterOrDigit(text) &&
    text.length <= 8 &&
    !/[\p{L}\p{N}]/u.test(text) &&
    DASH.test(plainDashes(tidy(text)).replaceAll(" ", ""))
  );
}

/** Of the plain ones, which is what most texts begin with. */
function beginsWithLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
