import { distance } from "fastest-levenshtein";
import { fold, lower } from "./fold";

/** Longer texts are not compared letter by letter unless asked for: the work grows with the square of their length. */
const LONGEST = 80;

/**
 * How many letters must change to make one text of the other. A letter with another diacritic is another
 * letter ("Lướt", "Lượt": 1); capitals and spacing do not count. Infinity for texts too long to compare.
 */
export function lettersApart(first: string, second: string, longest: number = LONGEST): number {
  if (first.length > longest || second.length > longest) return Infinity;
  return distance(lower(first), lower(second));
}

/** A text prepared for being compared with many others letter by letter. */
export interface Spelling {
  /** Without capitals. */
  readonly words: string;
  /** Which letters it has, one bit each; some share one, and then two that differ are taken for the same. */
  readonly letters: number;
}

/** Prepares a text for being compared with many others. */
export function spelling(text: string): Spelling {
  const words = lower(text);
  return { words, letters: lettersOf(words) };
}

/** Which letters a text has, one bit each (see Spelling). */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** Whether a text stands in another as it is. */
export function standsIn(whole: Spelling, part: Spelling): boolean {
  return (part.letters & ~whole.letters) === 0 && whole.words.includes(part.words);
}

/** Whether a text may stand, with so many letters changed at the most, in one that has these letters; false where it surely does not. */
export function mayStandIn(letters: number, part: Spelling, most: number): boolean {
  return count(part.letters & ~letters) <= most;
}

/**
 * How many letters two texts are apart where it is at most so many; else Infinity. Most are seen to be further apart by the
 * letters that only one of them has, which costs next to nothing.
 */
export function lettersApartUpTo(most: number, one: Spelling, other: Spelling): number {
  if (Math.abs(one.words.length - other.words.length) > most) return Infinity;
  if (count(one.letters & ~other.letters) > most || count(other.letters & ~one.letters) > most)
    return Infinity;
  const apart = distance(one.words, other.words);
  return apart > most ? Infinity : apart;
}

/** How many bits are set. */
function count(bits: number): number {
  let some = bits;
  let found = 0;
  while (some !== 0) {
    some &= some - 1;
    found++;
  }
  return found;
}

/** Whether two texts differ in nothing but diacritics, capitals and spacing. */
export function sameButDiacritics(first: string, second: string): boolean {
  return fold(first) === fold(second);
}
