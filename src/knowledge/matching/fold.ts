import { inLettersOfToday } from "../legacy-letters";
import { remembered } from "./remembered";

/** Blanks of every kind: no-break spaces, tabs, line breaks, and marks of no width. */
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const MARKS = /[\u0300-\u036f]/g;

/**
 * Text that is tidy as it stands, as nearly all is: letters of one code point each (NFC), single spaces between words.
 * Written so that no text, whatever it is, is gone over twice.
 */
const TIDY =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]+)*$/;

/** Text as it is compared: NFC, every blank one space, none at its ends. Letters and case stay. */
export function tidy(text: string): string {
  return TIDY.test(text) ? text : text.normalize("NFC").replace(BLANKS, " ").trim();
}

/** Every kind of dash as the hyphen of the keyboard. */
export function plainDashes(text: string): string {
  return text.replace(DASHES, "-");
}

/** Text without capitals: tidy, lower case, diacritics kept. */
export function lower(text: string): string {
  return tidy(text).toLowerCase();
}

/**
 * Text as typed on a keyboard without Vietnamese: lower case, no diacritics, đ as d, plain dashes; that of a file from before Unicode
 * as what it says.
 */
export const fold = remembered((text): string =>
  plainDashes(lower(inLettersOfToday(text)))
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("đ", "d"),
);

/** The five tone marks: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Text in which the two ways of placing a tone mark ("khóa", "khoá") are one: each word without its tone,
 * and the tone behind it.
 */
export function oneSpelling(text: string): string {
  return lower(text).split(" ").map(withToneBehind).join(" ");
}

/** Names are made of the same few words. */
const withToneBehind = remembered((word): string => {
  const open = word.normalize("NFD");
  const tones = open.match(TONES)?.join("") ?? "";
  return open.replace(TONES, "").normalize("NFC") + tones;
});
