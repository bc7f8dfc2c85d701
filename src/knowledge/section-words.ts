import data from "./table-words.json";
import { fold, remembered, tidy } from "./matching";

/** The number of a part of a plan that says in a word what it is. */
export interface SectionNumber {
  /** The word, folded: "noi dung" of "Nội dung 1". */
  readonly word: string;
  /** The number without it: "1"; "nhất" of "Phần thứ nhất". */
  readonly number: string;
}

/** Longer texts are names. */
const LONGEST = 20;

const WORDS = data.sectionWords.map(fold).sort((a, b) => b.length - a.length);
const NUMBER = new RegExp(`^(${WORDS.join("|")}) (thu )?\\(?[a-z0-9.]{1,5}[).:,/]*$`);

/** Reads "Nội dung 1", "Mục II", "Phần thứ nhất"; null for any other text. */
export function sectionNumber(text: string): SectionNumber | null {
  return text.length < 5 || text.length > LONGEST || beginsWithFigure(text) ? null : numberIn(text);
}

const FIRSTS = new Set(WORDS.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));

/** Whether a text may begin as numbers of parts do, by its first letter. */
export function mayBeginSection(text: string): boolean {
  return FIRSTS.has(text.charCodeAt(0));
}

function beginsWithFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 40 && code <= 57;
}

const numberIn = remembered((text): SectionNumber | null => {
  const [, word = "", order = ""] = NUMBER.exec(fold(text)) ?? [];
  if (word === "") return null;
  const before = word.split(" ").length + (order === "" ? 0 : 1);
  return { word, number: tidy(text).split(" ").slice(before).join(" ") };
});

const places = new Map(
  data.places.flatMap((words, at) => words.map((word) => [fold(word), at + 1] as const)),
);

/** The place that a word says: "nhất" → 1, "ba" → 3; null where it says none. */
export function placeInWords(word: string): number | null {
  return places.get(fold(word)) ?? null;
}

/** The same place in other words: 3 like "nhất" is "ba"; null beyond the words that there are. */
export function wordOfPlace(place: number): string | null {
  return data.places[place - 1]?.[0] ?? null;
}
