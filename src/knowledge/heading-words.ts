import data from "./headings.json";
import { withoutEnglish } from "./heading-english";
import { possiblyLegacy } from "./legacy-letters";
import { fold, remembered } from "./matching";

/** Longer texts are no headings. */
export const LONGEST_HEADING = 160;

/** "3. ĐVT", "3) ĐVT": the number of its column before a heading. */
const PLACE = /^(\d{1,2})[.)]\s*(?=\p{L}{2})/u;

/** The number of its column that is typed before a heading ("3. ĐVT" → 3), or null. */
export function placeBeforeHeading(text: string): number | null {
  const place = PLACE.exec(text)?.[1];
  return place === undefined ? null : Number(place);
}

/** A heading as its bare words: no number before it, no brackets, no dots, dashes or colons, and no English behind the Vietnamese. */
export const plainWords = remembered((text): string =>
  withoutEnglish(
    fold(text.replace(PLACE, ""))
      .replace(/\([^()]*\)/g, " ")
      .replace(/[^\p{L}\p{N}%/]+/gu, " ")
      .replace(/ ?\/ ?/g, "/")
      .trim(),
  ),
);

/** A heading as its bare words, and as those that it has where it is in letters from before Unicode, too short to tell. */
export const wordings = remembered((text): readonly string[] =>
  [text, ...possiblyLegacy(text)].map(plainWords),
);

const sameWords = new Map(
  [...data.synonyms.sets, data.wholeBudget].flatMap((set) =>
    set.map((text) => [plainWords(text), plainWords(set[0] ?? "")] as const),
  ),
);

/** A heading as it is compared with another: folded, no brackets, and one word where offices use several for the same. */
export function headingWords(text: string): string {
  const words = plainWords(text);
  return sameWords.get(words) ?? words;
}
