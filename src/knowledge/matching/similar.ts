import { distance } from "fastest-levenshtein";
import data from "./weights.json";
import { fold } from "./fold";
import { nameForm } from "./name-form";

const COMMON = new Set(data.common);
const TELLING = new Set(data.telling);

/** Names this alike or more are taken for the same; chosen on the table of pairs in the tests. */
export const SAME_NAME = 0.76;
/** The best of several must be this much ahead of the next to be taken without a person. */
export const CLEARLY_AHEAD = 0.06;

/** A name cut into words once, for comparing it with many. */
export interface NameWords {
  readonly words: readonly string[];
}

/** The words of a name as they are compared: folded, abbreviations written out. */
export function nameWords(text: string): NameWords {
  return {
    words: fold(nameForm(text))
      .split(" ")
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
  const alone: string[] = [];
  let shared = 0;
  for (const word of a.words) {
    const at = indexOfWord(left, word);
    if (at < 0) alone.push(word);
    else {
      left.splice(at, 1);
      shared += weightOf(word);
    }
  }
  const weight = (words: readonly string[]): number => words.reduce((all, word) => all + weightOf(word), 0);
  const dice = (2 * shared) / (weight(a.words) + weight(b.words));
  return partedBy(alone, left) ? dice * 0.8 : dice;
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

function weightOf(word: string): number {
  if (/\d/.test(word) || TELLING.has(word)) return 1.5;
  return COMMON.has(word) ? 0.35 : 1;
}

/** A level, a place or a number that stands in one name alone, with another in its place in the other. */
function partedBy(a: readonly string[], b: readonly string[]): boolean {
  const tells = (word: string): boolean => TELLING.has(word) || /\d/.test(word);
  return a.some(tells) && b.some((word) => tells(word) || !COMMON.has(word));
}

function indexOfWord(words: readonly string[], word: string): number {
  const at = words.indexOf(word);
  if (at >= 0 || word.length < 4 || /\d/.test(word)) return at;
  return words.findIndex(
    (other) => other.length >= 4 && Math.abs(other.length - word.length) <= 1 && distance(other, word) <= 1,
  );
}
