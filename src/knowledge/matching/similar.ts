import { distance } from "fastest-levenshtein";
import data from "./weights.json";
import { fold } from "./fold";
import { nameForm } from "./name-form";
import { remembered } from "./remembered";

const COMMON = new Set(data.common);
const TELLING = new Set(data.telling);

/** Names this alike or more are taken for the same; chosen on the table of pairs in the tests. */
export const SAME_NAME = 0.79;
/** The best of several must be this much ahead of the next to be taken without a person. */
export const CLEARLY_AHEAD = 0.06;

/** A name cut into words once, for comparing it with many. */
export interface NameWords {
  readonly words: readonly string[];
}

/** The words of a name as they are compared: folded, abbreviations written out. */
export function nameWords(text: string): NameWords {
  return {
    words: nameForm(text)
      .split(" ")
      .map(fold)
      .filter((word) => word !== ""),
  };
}

/**
 * How alike two names are, from 0 to 1: the share of their words that both have, in whatever order. A word with a letter typed
 * wrong still counts; common words weigh little; a level, a place or a number that only one of them has parts them.
 */
export function likeness(a: NameWords, b: NameWords): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const left = [...b.words];
  let shared = 0;
  const pair = (words: readonly string[], find: (word: string) => number): readonly string[] =>
    words.filter((word) => {
      const at = find(word);
      const other = left[at];
      if (other === undefined) return true;
      left.splice(at, 1);
      shared += (weightOf(word) + weightOf(other)) / 2;
      return false;
    });
  const unequal = pair(a.words, (word) => left.indexOf(word));
  const alone = pair(unequal, (word) => left.findIndex((other) => isSlip(word, other)));
  const weight = (words: readonly string[]): number => words.reduce((all, word) => all + weightOf(word), 0);
  const dice = (2 * shared) / (weight(a.words) + weight(b.words));
  return dice * keptDespite(alone, left);
}

/** The likeness of two texts; see likeness. */
export function nameLikeness(a: string, b: string): number {
  return likeness(nameWords(a), nameWords(b));
}

/** Whether two names are alike enough to be the same. */
export function sameName(a: string, b: string): boolean {
  return nameLikeness(a, b) >= SAME_NAME;
}

/** What is most like a name among several, and the next best, for a person to choose from. */
export interface NameMatch<Candidate> {
  readonly best: Candidate;
  readonly score: number;
  readonly runnerUp: { readonly candidate: Candidate; readonly score: number } | null;
  /** True when the best is alike enough and clearly ahead: it may be taken without asking. */
  readonly sure: boolean;
}

/** The candidate most like a name; null when there are none. */
export function bestMatch<Candidate>(
  name: string,
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): NameMatch<Candidate> | null {
  const words = nameWords(name);
  const scored = candidates
    .map((candidate) => ({ candidate, score: likeness(words, nameWords(nameOf(candidate))) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return null;
  const ahead = first.score - (second?.score ?? 0);
  const sure = first.score >= SAME_NAME && (ahead >= CLEARLY_AHEAD || first.score === 1);
  return { best: first.candidate, score: first.score, runnerUp: second ?? null, sure };
}

/** How much a word tells of which task a name is: a common one little, a level, a place or a number most. */
export const weightOf = remembered((word): number => {
  if (/\d/.test(word) || TELLING.has(word)) return 1.5;
  return COMMON.has(word) ? 0.35 : 1;
});

/**
 * What is left of a likeness when each name has words of its own in place of the other's: a level, a place or a number makes
 * another task of it ("cấp tỉnh", "cấp huyện"), and mostly so does a word of substance.
 */
function keptDespite(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  const tells = (word: string): boolean => TELLING.has(word) || /\d/.test(word);
  if (a.some(tells) || b.some(tells)) return 0.8;
  const hasSubstance = (words: readonly string[]): boolean => words.some((word) => !COMMON.has(word));
  return hasSubstance(a) && hasSubstance(b) ? 0.88 : 1;
}

/** Shorter words are a letter away from many others (tong, cong). */
const SHORTEST_SLIP = 5;

/** Whether a word may be another one with a letter typed wrong, both folded. */
export function isSlip(word: string, other: string): boolean {
  if (Math.abs(other.length - word.length) > 1) return false;
  // One letter typed wrong leaves the first or the last as it was.
  const sameEnd = word.charCodeAt(word.length - 1) === other.charCodeAt(other.length - 1);
  if (!sameEnd && word.charCodeAt(0) !== other.charCodeAt(0)) return false;
  return mayBeSlip(word) && mayBeSlip(other) && distance(other, word) <= 1;
}

/** Whether a folded word is of those in which a letter may be taken for typed wrong: no short one, and no number. */
export function mayBeSlip(word: string): boolean {
  return word.length >= SHORTEST_SLIP && !/\d/.test(word);
}
