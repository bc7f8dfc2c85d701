import { invalidArgument } from "./excel-error";

/** Whether a text is what is looked for: has the words or is them; whatever its case unless it is asked for (documented). */
export function searching(text: unknown, criteria: unknown, member: string): (shown: string) => boolean {
  if (typeof text !== "string" || text === "" || typeof criteria !== "object" || criteria === null)
    throw invalidArgument(member);
  const { completeMatch, matchCase } = criteria as Partial<Record<string, unknown>>;
  const folded = (words: string): string => (matchCase === true ? words : words.toLowerCase());
  const wanted = folded(text);
  return (shown) => (completeMatch === true ? folded(shown) === wanted : folded(shown).includes(wanted));
}
