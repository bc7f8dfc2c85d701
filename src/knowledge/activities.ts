import data from "./activities.json";
import { fold, lettersApart, nameForm } from "./matching";

/** What is known of the name of a category (mục). */
export type CategoryMatch =
  /** One of the nine activities (nội dung hoạt động) by its clause in Decree 45/2012, Article 4; null for other usual categories. */
  | { readonly clause: number | null }
  /** Not known, but one or two letters away from this usual name. */
  | { readonly near: string };

interface Name {
  readonly text: string;
  readonly form: string;
  readonly clause: number;
}

const names: readonly Name[] = data.activities.flatMap(({ clause, names: known }) =>
  known.map(({ text }) => ({ text, form: nameForm(text), clause })),
);

const byForm = new Map(names.map(({ form, clause }) => [form, clause]));
const byFolded = new Map(names.map(({ form, clause }) => [fold(form), clause]));

interface Phrase {
  readonly words: string;
  readonly clause: number | null;
}

/** The longest first: "quản lý nhà nước" says more than "quản lý". */
const phrases: readonly Phrase[] = [
  ...data.activities.flatMap(({ clause, phrases: some }) => some.map((text) => ({ text, clause }))),
  ...data.beside.phrases.map((text) => ({ text, clause: null })),
]
  .map(({ text, clause }): Phrase => ({ words: ` ${fold(nameForm(text))} `, clause }))
  .sort((a, b) => b.words.length - a.words.length);

/** Shorter names are a letter away from many words. */
const SHORTEST_NEAR = 8;

/**
 * What a category's name stands for: matched by its words, never by its number. Null when it is like no known one.
 */
export function knownCategory(text: string): CategoryMatch | null {
  const form = nameForm(text);
  const exact = byForm.get(form) ?? (fold(form) === form ? byFolded.get(form) : undefined);
  if (exact !== undefined) return { clause: exact };
  const near = nearest(form);
  if (near !== null) return { near };
  const words = ` ${fold(form)} `;
  const phrase = phrases.find((one) => words.includes(one.words));
  return phrase === undefined ? null : { clause: phrase.clause };
}

/** The known name that somebody who slipped by a letter or two meant. A word more or less is no slip. */
function nearest(form: string): string | null {
  if (form.length < SHORTEST_NEAR) return null;
  const words = form.split(" ").length;
  let best: { readonly text: string; readonly apart: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.form.length - form.length) > 2 || name.form.split(" ").length !== words) continue;
    const apart = lettersApart(name.form, form, name.form.length + 2);
    const most = form.length < 16 ? 1 : 2;
    if (apart <= most && (best === null || apart < best.apart)) best = { text: name.text, apart };
  }
  return best?.text ?? null;
}
