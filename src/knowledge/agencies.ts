import data from "./agencies.json";
import { fold, tidy } from "./matching";

/** An agency that has ended, as it stands in a text. */
export interface EndedAgency {
  /** As written. */
  readonly written: string;
  /** Where in the tidied text it stands. */
  readonly at: number;
  /** The first day on which it was no more: "2025-03-01". */
  readonly ended: string;
  /** What stands in its place since. */
  readonly now: string;
  /** True when a name of its own follows ("UBND huyện Giồng Riềng"): then nobody can say what stands in its place. */
  readonly named: boolean;
  readonly certainty: string;
}

interface Alias {
  readonly words: string;
  readonly agency: (typeof data.agencies)[number];
}

const aliases: readonly Alias[] = data.agencies
  .flatMap((agency) =>
    agency.aliases
      .flatMap(withDistricts)
      .flatMap((alias) => [alias, alias.replace(/^UBND/, "Ủy ban nhân dân")])
      .map((alias): Alias => ({ words: fold(alias), agency })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** An alias with each way of calling the districts whose agency it is: "UBND {districts}" → "UBND các huyện", "UBND huyện" … */
function withDistricts(alias: string): readonly string[] {
  const [before = "", ...more] = alias.split("{districts}");
  return more.length === 0 ? [alias] : data.districts.map((districts) => before + districts);
}

/** How the aliases begin: a text without any of these names none of them. */
const BEGINNINGS = [...new Set(aliases.map(({ words }) => words.slice(0, 4)))];

/** The agencies named in a text that have ended by now, in their order; a longer name is taken before one within it. */
export function endedAgencies(text: string): readonly EndedAgency[] {
  const plain = tidy(text);
  const folded = fold(plain);
  if (!BEGINNINGS.some((beginning) => folded.includes(beginning))) return [];
  // Places in one are places in the other only while folding keeps the length.
  if (folded.length !== plain.length) return [];
  const found: EndedAgency[] = [];
  for (const { words, agency } of aliases) {
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
      const end = at + words.length;
      const isWhole = !/[a-z0-9]/.test(folded.charAt(at - 1)) && !/[a-z0-9]/.test(folded.charAt(end));
      if (!isWhole || found.some((one) => at < one.at + one.written.length && end > one.at)) continue;
      const { ended, now, certainty } = agency;
      const named = /^\s+\p{Lu}/u.test(plain.slice(end));
      found.push({ written: plain.slice(at, end), at, ended, now, named, certainty });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The last year in which an agency was there; not that on whose first day it had ended. */
export function lastYearOf({ ended }: EndedAgency): number {
  const year = Number(ended.slice(0, 4));
  return ended.endsWith("-01-01") ? year - 1 : year;
}

/** A text with what is there now in place of some agencies in it; null where nobody can say what that is. */
export function withPresentAgencies(text: string, ended: readonly EndedAgency[]): string | null {
  if (ended.some(({ named }) => named)) return null;
  let present = tidy(text);
  for (const { at, written, now } of ended.toReversed())
    present = present.slice(0, at) + now + present.slice(at + written.length);
  return present;
}
