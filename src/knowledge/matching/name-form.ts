import data from "./abbreviations.json";
import { lower, oneSpelling, plainDashes } from "./fold";

const long = new Map(
  Object.entries(data.abbreviations).map(([short, words]) => [short.toLowerCase(), words] as const),
);

/** Marks of tones as oneSpelling puts them: behind the word. */
const BARE_I = /^(qu|[hklmst])i([\u0300\u0301\u0303\u0309\u0323]?)$/;

/**
 * A name as it is compared: no capitals and no punctuation, abbreviations written out ("SP CNNT TB" → "sản phẩm công nghiệp
 * nông thôn tiêu biểu"), and one spelling where offices use two ("kĩ", "kỹ"; "hằng", "hàng"). Diacritics stay.
 */
export function nameForm(text: string): string {
  const words = plainDashes(lower(text)).match(/[\p{L}\p{N}%]+/gu) ?? [];
  return oneSpelling(words.map((word) => long.get(word) ?? word).join(" "))
    .split(" ")
    .map((word) => (word === "hăng\u0300" ? "hang\u0300" : word.replace(BARE_I, "$1y$2")))
    .join(" ");
}
