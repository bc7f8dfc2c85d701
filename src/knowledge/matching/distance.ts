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

/** Whether two texts differ in nothing but diacritics, capitals and spacing. */
export function sameButDiacritics(first: string, second: string): boolean {
  return fold(first) === fold(second);
}
