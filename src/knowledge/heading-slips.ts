import data from "./headings.json";
import { plainWords } from "./heading-words";
import { lettersApartUpTo, remembered, spelling } from "./matching";

/** Other words, that are but a letter from known ones: "Thời lượng" is no "Khối lượng". */
const noSlips = new Set(data.noSlips.words.map(plainWords));

const spelledOf = remembered(spelling);

/**
 * The meaning of the one known heading that a person who slipped by a letter can have meant; short ones are near to too many.
 * @param known whole headings by their words
 * @param most so many letters it may be apart
 */
export function nearestHeading<Meaning extends { readonly as: string }>(
  words: string,
  known: ReadonlyMap<string, Meaning>,
  most = words.length < 11 ? 1 : 2,
): Meaning | null {
  if (words.length < 6 || words.length > 40 || noSlips.has(words)) return null;
  let nearest = most;
  let found: Meaning | null = null;
  let kinds = 0;
  const typed = spelling(words);
  for (const [heading, meaning] of known) {
    if (heading.length < 6 || Math.abs(heading.length - words.length) > nearest) continue;
    const apart = lettersApartUpTo(nearest, spelledOf(heading), typed);
    if (apart > nearest) continue;
    if (apart < nearest || found === null) kinds = 0;
    if (found?.as !== meaning.as || kinds === 0) kinds++;
    nearest = apart;
    found = meaning;
  }
  return kinds > 1 ? null : found;
}

/** Letters of which no word can be made: there is no vowel among them. */
const WORDLESS = /^[b-df-hj-np-tvwxz]{3,}$/;

/** Words in which a letter of an abbreviation was forgotten, doubled or mistyped ("kinh phi kcg"), as they were meant; null where none was. */
export function withMeantAbbreviation(words: string, abbreviations: readonly string[]): string | null {
  const parts = words.split(" ");
  const at = parts.findIndex((part) => WORDLESS.test(part));
  const typed = parts[at];
  if (typed === undefined) return null;
  const near = abbreviations.filter(
    (one) =>
      one.length > 3 && WORDLESS.test(one) && lettersApartUpTo(1, spelledOf(one), spelling(typed)) <= 1,
  );
  const [meant] = near;
  return meant === undefined || near.length > 1 ? null : parts.with(at, meant).join(" ");
}
