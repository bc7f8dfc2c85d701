import { lower } from "./fold";

/**
 * A number that is the same for texts which differ in nothing but capitals, blanks and punctuation, and rarely so for
 * others: by it is found, among very many texts, which few to compare. It looks at nothing but the last digits and Latin
 * letters without diacritics.
 * @param seed numbers of different seeds are different ones
 */
export function roughPrint(text: string, seed: number): number {
  return printOf(text, seed) ?? printOf(lower(text), seed) ?? seed;
}

/** So many letters tell most texts apart: what differs in names that begin alike stands at their end. */
const LETTERS = 16;

/**
 * FNV-1a of the letters that count, from the last one back. Null where a letter may be composed or made small to one that counts: that has to be
 * done first.
 */
function printOf(text: string, seed: number): number | null {
  let print = 0x811c9dc5 ^ seed;
  let letters = 0;
  for (let at = text.length - 1; at >= 0 && letters < LETTERS; at--) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) {
      if (!isSettled(code)) return null;
      continue;
    }
    const isCapital = code >= 65 && code <= 90;
    if (!isCapital && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) continue;
    letters++;
    print = Math.imul(print ^ (isCapital ? code + 32 : code), 0x01000193);
  }
  return print;
}

/** Latin letters with diacritics, and those of Vietnamese; of "İ" the small letter is an "i" with a mark behind it. */
function isSettled(code: number): boolean {
  return (code < 0x250 && code !== 0x130) || (code >= 0x1ea0 && code < 0x1efa);
}
