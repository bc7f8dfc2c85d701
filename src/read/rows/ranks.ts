import { sectionNumber } from "../../knowledge";
import type { OrdinalText } from "../values/ordinal";

type Style = "upper-letter" | "roman" | "arabic" | "lower-letter";

/** How far inside each style of ordinal stands: the lower, the further out. Ranks are whole numbers: each row keeps one. */
export interface Ranks extends Readonly<Record<Style, number>> {
  /** The same by the words of parts of the plan ("Phần I", "Nội dung 1"). */
  readonly sections: ReadonlyMap<string, number>;
}

/** The rank of names that stand above all numbers (see blocks.ts). */
export const BLOCK = 5;
const DOTTED = 400;
const EACH_DOT = 100;

/**
 * "A → I → 1 → 1.1 → a)" is the custom; where a table opens the other way round ("I → A"), it is believed. So are parts that say
 * what they are: "Phần I" is outside I where it comes first, and "Nội dung 1" below I inside it, above tasks 1, 2, 3.
 */
export function ranksOf(ordinals: readonly (OrdinalText | null)[]): Ranks {
  const sections = new Map<string, number>();
  const firsts = new Map<OrdinalText["style"], number>();
  ordinals.forEach((ordinal, at) => {
    if (ordinal === null) return;
    const word = sectionNumber(ordinal.text)?.word;
    if (word === undefined) {
      if (!firsts.has(ordinal.style)) firsts.set(ordinal.style, at);
      return;
    }
    if (sections.has(word)) return;
    const isOutside = !firsts.has("roman") && !firsts.has("upper-letter");
    sections.set(word, (isOutside ? 10 : 220) + sections.size);
  });
  const first = (style: OrdinalText["style"]): number => firsts.get(style) ?? Infinity;
  // "I → B" is no such table: there the number of the first category is a slip.
  const opensLetters = ordinals.find((ordinal) => ordinal?.style === "upper-letter")?.value === 1;
  const romanOutside =
    first("roman") < first("upper-letter") && (opensLetters || first("upper-letter") === Infinity);
  const lettersOutside = first("lower-letter") < first("arabic") && first("arabic") < Infinity;
  return {
    "upper-letter": romanOutside ? 200 : 100,
    roman: romanOutside ? 100 : 200,
    arabic: 300,
    "lower-letter": lettersOutside ? 280 : 1200,
    sections,
  };
}

/** The rank of a numbered row; null where the ordinal is of no style. */
export function numberedRank(ordinal: OrdinalText, ranks: Ranks): number | null {
  if (ordinal.style === "other") return null;
  const { sections } = ranks;
  const word = sections.size === 0 ? undefined : sectionNumber(ordinal.text)?.word;
  if (word !== undefined) return sections.get(word) ?? null;
  if (ordinal.style === "dotted") return DOTTED + EACH_DOT * Math.min(ordinal.path.length, 6);
  return ranks[ordinal.style];
}
