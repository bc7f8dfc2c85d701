import { placeInWords, sectionNumber, wordOfPlace } from "../../knowledge";

/** Lists in letters as offices run them: with and without "đ", and with the Latin letters that Vietnamese does not use. */
export const ALPHABETS: readonly string[] = [
  "abcdđeghiklmnopqrstuvxy",
  "abcdeghiklmnopqrstuvxy",
  "abcdefghijklmnopqrstuvwxyz",
];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number from 1 in Roman numerals: 4 → "IV". */
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

const BARE = /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*(?=[^\p{L}\p{N}]*$)/u;

/** An ordinal without its brackets, dots and words: "a)" → "a", "(IV)" → "IV", "1.2." → "1.2", "A.I" → "A.I", "Mục II" → "II", "Phần thứ ba" → "3". */
export function bareLabel(text: string): string {
  const own = ownLabel(text);
  const place = own.length > 1 && sectionNumber(text) !== null ? placeInWords(own) : null;
  return place === null ? own : String(place);
}

function ownLabel(text: string): string {
  return BARE.exec(text)?.[0] ?? "";
}

/** Another ordinal dressed as this one is: "b" like "a)" → "b)", "4" like "03" → "04", "4" like "Phần thứ ba" → "Phần thứ tư". */
export function dressed(label: string, like: string): string {
  const own = ownLabel(like);
  if (own === "") return label;
  const written = own === bareLabel(like) ? padded(label, own) : inWords(label, own);
  return like.replace(BARE, () => written);
}

function padded(label: string, own: string): string {
  return /^0\d+$/.test(own) && /^\d+$/.test(label) ? label.padStart(own.length, "0") : label;
}

function inWords(label: string, own: string): string {
  const word = wordOfPlace(Number(label)) ?? label;
  return own === own.toUpperCase() ? word.toUpperCase() : word;
}
