import {
  CLEARLY_AHEAD,
  knownCategory,
  likeness,
  nameForm,
  nameWords,
  SAME_NAME,
  weightOf,
} from "../../knowledge";
import { remembered } from "../../sums";
import type { Programme } from "../programme";

/** Which category (mục) of a programme a plan means by its own name for it; null where it is none of them. */
export type CategoryOf = (name: string) => string | null;

/** Finds the categories of a programme by their words: plans shorten long names, and number them in other ways. */
export const categoriesOf = remembered(({ tasks }: Programme): CategoryOf => {
  const names = [...new Set(tasks.flatMap(({ category }) => category))];
  const met = new Map<string, string | null>();
  return (name) => {
    const before = met.get(name);
    if (before !== undefined) return before;
    const found = sameCategory(name, names);
    met.set(name, found);
    return found;
  };
});

/** By the same words, else by nearly the same, else by the one activity of the law, else by words that only one has all of. */
function sameCategory(name: string, names: readonly string[]): string | null {
  const form = nameForm(name);
  const same = names.find((one) => nameForm(one) === form);
  if (same !== undefined) return same;
  const words = nameWords(name);
  const scored = names
    .map((one) => ({ one, score: likeness(words, nameWords(one)) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const ahead = (best?.score ?? 0) - (next?.score ?? 0);
  if (best !== undefined && best.score >= SAME_NAME && ahead >= CLEARLY_AHEAD) return best.one;
  const clause = clauseOf(name);
  const ofClause = clause === null ? [] : names.filter((one) => clauseOf(one) === clause);
  return onlyOne(ofClause) ?? onlyOne(names.filter((one) => hasWordsOf(one, tellingWords(name))));
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

function clauseOf(name: string): number | null {
  const known = knownCategory(name);
  const resolved = known !== null && "near" in known ? knownCategory(known.near) : known;
  return resolved !== null && "clause" in resolved ? resolved.clause : null;
}

/** Whether a name has all the telling words of a shorter one, which has at least two. */
function hasWordsOf(name: string, telling: readonly string[]): boolean {
  const own = new Set(nameWords(name).words);
  return telling.length >= 2 && telling.every((word) => own.has(word));
}

/** The words of a name that tell what it is about: not those that nearly every name has. */
export function tellingWords(name: string): readonly string[] {
  return nameWords(name).words.filter((word) => weightOf(word) >= 1);
}
