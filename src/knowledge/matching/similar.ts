import { distance } from "fastest-levenshtein";
import data from "./weights.json";
import { fold, tidy } from "./fold";
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
  /** As nameForm gives it. */
  readonly form: string;
  readonly words: readonly string[];
  /** What each of them weighs, and all together. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** The words of a name as they are compared: folded, abbreviations written out. */
export function nameWords(text: string): NameWords {
  const forms: string[] = [];
  const words: string[] = [];
  const weights: number[] = [];
  let weight = 0;
  for (const piece of tidy(text).split(" ")) {
    const known = pieceOf(piece);
    if (known.form !== "") forms.push(known.form);
    for (const [word, own] of known.words) {
      words.push(word);
      weights.push(own);
      weight += own;
    }
  }
  return { form: forms.join(" "), words, weights, weight };
}

/** What stands between two blanks, with each of its words and what that weighs: names repeat a few hundred of them. */
interface Piece {
  readonly form: string;
  readonly words: readonly (readonly [word: string, weight: number])[];
}

const pieceOf = remembered((piece): Piece => {
  const form = nameForm(piece);
  const words = form.split(" ").map(fold);
  return { form, words: words.flatMap((word) => (word === "" ? [] : [[word, weightOf(word)] as const])) };
});

/**
 * How alike two names are, from 0 to 1: the share of their words that both have, in whatever order. A word with a letter typed
 * wrong still counts; common words weigh little; a level, a place or a number that only one of them has parts them.
 */
export function likeness(a: NameWords, b: NameWords): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  // The words of the other name, blank where they are paired.
  const left = [...b.words];
  const unequal: number[] = [];
  let shared = 0;
  for (let at = 0; at < a.words.length; at++) {
    const other = left.indexOf(a.words[at] ?? "");
    if (other < 0) unequal.push(at);
    else {
      left[other] = "";
      shared += ((a.weights[at] ?? 0) + (b.weights[other] ?? 0)) / 2;
    }
  }
  const alone: number[] = [];
  for (const at of unequal) {
    const other = slipAmong(left, a.words[at] ?? "");
    if (other < 0) alone.push(a.weights[at] ?? 0);
    else {
      left[other] = "";
      shared += ((a.weights[at] ?? 0) + (b.weights[other] ?? 0)) / 2;
    }
  }
  const dice = (2 * shared) / (a.weight + b.weight);
  if (alone.length === 0) return dice;
  return (
    dice *
    keptDespite(
      alone,
      b.weights.filter((_, at) => left[at] !== ""),
    )
  );
}

/** The first of the words that another may be with a letter typed wrong; -1 for none. */
function slipAmong(words: readonly string[], word: string): number {
  return mayBeSlip(word) ? words.findIndex((one) => isSlip(word, one)) : -1;
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

/** What a level, a place or a number weighs, and a word of substance; common words weigh less. */
const WEIGHT = { telling: 1.5, substance: 1, common: 0.35 } as const;
const DIGIT = /\d/;

/** How much a word tells of which task a name is: a common one little, a level, a place or a number most. */
export const weightOf = remembered((word): number => {
  if (DIGIT.test(word) || TELLING.has(word)) return WEIGHT.telling;
  return COMMON.has(word) ? WEIGHT.common : WEIGHT.substance;
});

/**
 * What is left of a likeness when each name has words of its own, of these weights, in place of the other's: a level, a place or a
 * number makes another task of it ("cấp tỉnh", "cấp huyện"), and mostly so does a word of substance.
 */
function keptDespite(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  const [most, other] = [Math.max(...a), Math.max(...b)];
  if (Math.max(most, other) >= WEIGHT.telling) return 0.8;
  return Math.min(most, other) >= WEIGHT.substance ? 0.88 : 1;
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
  return word.length >= SHORTEST_SLIP && !DIGIT.test(word);
}
