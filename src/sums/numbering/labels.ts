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

const BARE = /[\p{L}\p{N}]+(?:[.-]\p{N}+)*(?=[^\p{L}\p{N}]*$)/u;

/** An ordinal without its brackets, dots and words: "a)" → "a", "(IV)" → "IV", "1.2." → "1.2", "Mục II" → "II". */
export function bareLabel(text: string): string {
  return BARE.exec(text)?.[0] ?? "";
}

/** Another ordinal dressed as this one is: "b" like "a)" → "b)", "4" like "03" → "04". */
export function dressed(label: string, like: string): string {
  const own = bareLabel(like);
  const padded = /^0\d+$/.test(own) && /^\d+$/.test(label) ? label.padStart(own.length, "0") : label;
  return own === "" ? label : like.replace(BARE, () => padded);
}
