import data from "./abbreviations.json";
import { lower, oneSpelling, plainDashes, tidy } from "./fold";
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
  const pieces = tidy(text).split(" ").map(formOfPiece);
  return (pieces.includes("") ? pieces.filter((form) => form !== "") : pieces).join(" ");
});

/** What stands between two blanks, as it is compared: names repeat a few hundred of them. */
const formOfPiece = remembered((piece): string => {
  const words = plainDashes(lower(piece)).match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.map(wordForm).join(" ");
});

/** One word, which an abbreviation makes several. */
function wordForm(word: string): string {
  return oneSpelling(long.get(word) ?? word)
    .split(" ")
    .map((one) => (one === "hăng\u0300" ? "hang\u0300" : one.replace(BARE_I, "$1y$2")))
    .join(" ");
}
