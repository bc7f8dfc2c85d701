import data from "./abbreviations.json";
import { fold } from "./fold";

const long = new Map(Object.entries(data.abbreviations).map(([short, words]) => [fold(short), fold(words)]));
const short = [...long].map(([form, words]) => ({ form, words: ` ${words} ` }));

/**
 * The words of a text, folded, as somebody may type them who looks for it: as they stand, abbreviations written out, and the
 * abbreviations of what is written out ("SP CNNT tiêu biểu" → sp, cnnt, tieu, bieu, san, pham …, tb).
 */
export function bothForms(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const writtenOut = words.map((word) => long.get(word) ?? word).join(" ");
  const around = ` ${writtenOut} `;
  const forms = short.filter((one) => around.includes(one.words)).map(({ form }) => form);
  return [...new Set([...words, ...writtenOut.split(" "), ...forms])];
}
