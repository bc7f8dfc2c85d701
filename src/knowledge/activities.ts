import data from "./activities.json";
import {
  fold,
  lettersApartUpTo,
  lettersOf,
  mayStandIn,
  nameForm,
  remembered,
  spelling,
  standsIn,
  tidy,
  type Spelling,
} from "./matching";

/** What is known of the name of a category (mục). */
export type CategoryMatch =
  /** One of the nine activities (nội dung hoạt động) by its clause in Decree 45/2012, Article 4; null for other usual categories. */
  | { readonly clause: number | null }
  /** Not known, but one or two letters away from this usual name. */
  | { readonly near: string };

interface Name {
  readonly text: string;
  readonly form: string;
  readonly spelled: Spelling;
  /** How many words it has. */
  readonly count: number;
  readonly clause: number;
}

const names: readonly Name[] = data.activities.flatMap(({ clause, names: known }) =>
  known.map(({ text }) => {
    const form = nameForm(text);
    return { text, form, spelled: spelling(form), count: form.split(" ").length, clause };
  }),
);

/** An activity of industrial promotion (nội dung hoạt động khuyến công). */
export interface Activity {
  /** Of Decree 45/2012, Article 4. */
  readonly clause: number;
  /** In the decree's words, shortened: to name a category by, not to quote. */
  readonly name: string;
}

/** The nine activities, in the order of the decree. */
export const activities: readonly Activity[] = data.activities.map(({ clause, names: known }) => ({
  clause,
  name: known.find(({ source }) => source === "law")?.text ?? known[0]?.text ?? "",
}));

const byForm = new Map(names.map(({ form, clause }) => [form, clause]));
const byFolded = new Map(names.map(({ form, clause }) => [fold(form), clause]));

interface Phrase {
  /** Between blanks, so that it is found as whole words. */
  readonly spelled: Spelling;
  readonly folded: Spelling;
  readonly clause: number | null;
}

/** The longest first: "quản lý nhà nước" says more than "quản lý". */
const phrases: readonly Phrase[] = [
  ...data.activities.flatMap(({ clause, phrases: some }) => some.map((text) => ({ text, clause }))),
  ...data.beside.phrases.map((text) => ({ text, clause: null })),
]
  .map(({ text, clause }): Phrase => {
    const form = nameForm(text);
    return { spelled: amongWords(form), folded: amongWords(fold(form)), clause };
  })
  .sort((a, b) => b.folded.words.length - a.folded.words.length);

function amongWords(form: string): Spelling {
  const words = ` ${form} `;
  return { words, letters: lettersOf(words) };
}

/** Shorter names are a letter away from many words. */
const SHORTEST_NEAR = 8;

/** The phrases long enough to be known in spite of a slip, the longest first. */
const telling = data.activities
  .flatMap(({ phrases: some }) => some)
  .filter((text) => text.length >= SHORTEST_NEAR)
  .map((text) => ({ text, spelled: spelling(text), count: text.split(" ").length }))
  .sort((a, b) => b.text.length - a.text.length);

/** So many letters may differ in what is meant to be the same. */
function mostApart(text: string): number {
  return text.length < 16 ? 1 : 2;
}

/**
 * What a category's name stands for: matched by its words, never by its number. Null when it is like no known one.
 */
export const knownCategory = remembered((text): CategoryMatch | null => {
  const form = nameForm(text);
  const exact = byForm.get(form) ?? (fold(form) === form ? byFolded.get(form) : undefined);
  if (exact !== undefined) return { clause: exact };
  const near = nearest(form);
  if (near !== null) return { near };
  const spelled = amongWords(form);
  const folded = amongWords(fold(form));
  const phrase = phrases.find((one) => standsIn(spelled, one.spelled));
  if (phrase !== undefined) return { clause: phrase.clause };
  const righted = fold(form) === form ? null : withPhraseRighted(text);
  if (righted !== null) return { near: righted };
  const alike = phrases.find((one) => standsIn(folded, one.folded));
  return alike === undefined ? null : { clause: alike.clause };
});

/** The name with the one misspelt phrase put right by which it would be known ("Sản xuất sạhc hơn trong …"). */
function withPhraseRighted(text: string): string | null {
  const typed = tidy(text).split(" ");
  const whole = spelling(text);
  const letters = whole.words.split(" ").map(lettersOf);
  for (const { text: phrase, spelled: meant, count } of telling) {
    const most = mostApart(phrase);
    if (!mayStandIn(whole.letters, meant, most)) continue;
    for (let at = 0; at + count <= typed.length; at++) {
      if (!mayStandIn(lettersOfRun(letters, at, count), meant, most)) continue;
      const { words, bare, spelled } = runAt(typed, at, count);
      if (lettersApartUpTo(most, spelled, meant) > most) continue;
      const capital = /^\p{Lu}/u.test(bare) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
      return typed
        .toSpliced(
          at,
          count,
          words.replace(bare, () => capital),
        )
        .join(" ");
    }
  }
  return null;
}

/** So many words of a name, as typed and without signs around them. */
interface Run {
  readonly words: string;
  readonly bare: string;
  readonly spelled: Spelling;
}

function runAt(typed: readonly string[], at: number, count: number): Run {
  const words = typed.slice(at, at + count).join(" ");
  const bare = isBare(words) ? words : words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return { words, bare, spelled: spelling(bare) };
}

/** Which letters some words have together, as in Spelling, and the blanks between them. */
function lettersOfRun(letters: readonly number[], at: number, count: number): number {
  let all = lettersOf(" ");
  for (let next = at; next < at + count; next++) all |= letters[next] ?? 0;
  return all;
}

/** Whether words surely begin and end with a letter. */
function isBare(words: string): boolean {
  return isLetter(words.charCodeAt(0)) && isLetter(words.charCodeAt(words.length - 1));
}

function isLetter(code: number): boolean {
  const latin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return latin || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** The known name that somebody who slipped by a letter or two meant. A word more or less is no slip. */
function nearest(form: string): string | null {
  if (form.length < SHORTEST_NEAR) return null;
  const words = form.split(" ").length;
  const spelled = spelling(form);
  let best: { readonly text: string; readonly apart: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.form.length - form.length) > 2 || name.count !== words) continue;
    const apart = lettersApartUpTo(mostApart(form), name.spelled, spelled);
    if (apart <= mostApart(form) && (best === null || apart < best.apart)) best = { text: name.text, apart };
  }
  return best?.text ?? null;
}
