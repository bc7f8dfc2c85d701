import data from "./abbreviations.json";
import { lower, oneSpelling, plainDashes } from "./fold";
import { remembered } from "./remembered";

const long = new Map(
  Object.entries(data.abbreviations).map(([short, words]) => [short.toLowerCase(), words] as const),
);

/** Marks of tones as oneSpelling puts them: behind the word. */
const BARE_I = /^(qu|[hklmst])i([\u0300\u0301\u0303\u0309\u0323]?)$/;

/**
 * A name as it is compared: no capitals and no punctuation, abbreviations written out ("SP CNNT TB" → "sản phẩm công nghiệp
 * nông thôn tiêu biểu"), and one spelling where offices use two ("kĩ", "kỹ"; "hằng", "hàng"). Diacritics stay.
 */
export const nameForm = remembered((text): string => {
  const words = plainDashes(lower(text)).match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.map(wordForm).join(" ");
});

/** One word, which an abbreviation makes several: names repeat a few hundred words. */
const wordForm = remembered((word): string =>
  oneSpelling(long.get(word) ?? word)
    .split(" ")
    .map((one) => (one === "hăng\u0300" ? "hang\u0300" : one.replace(BARE_I, "$1y$2")))
    .join(" "),
);
