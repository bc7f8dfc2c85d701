import { isSection, type OrdinalText } from "../values/ordinal";

/** How far inside each style of ordinal stands: the lower, the further out. */
export type Ranks = Readonly<Record<"upper-letter" | "roman" | "arabic" | "lower-letter", number>>;

const DOTTED = 4;
/** "Nội dung 1" above tasks 1, 2, 3. */
const SECTION = 2.2;

/** "A → I → 1 → 1.1 → a)" is the custom; where a table opens the other way round ("I → A"), it is believed. */
export function ranksOf(ordinals: readonly (OrdinalText | null)[]): Ranks {
  const first = (style: OrdinalText["style"]): number => {
    const at = ordinals.findIndex((ordinal) => ordinal?.style === style);
    return at < 0 ? Infinity : at;
  };
  const romanOutside = first("roman") < first("upper-letter");
  const lettersOutside = first("lower-letter") < first("arabic") && first("arabic") < Infinity;
  return {
    "upper-letter": romanOutside ? 2 : 1,
    roman: romanOutside ? 1 : 2,
    arabic: 3,
    "lower-letter": lettersOutside ? 2.8 : 12,
  };
}

/** The rank of a numbered row; null where the ordinal is of no style. */
export function numberedRank(ordinal: OrdinalText, ranks: Ranks): number | null {
  if (ordinal.style === "other") return null;
  if (ordinal.style === "dotted") return DOTTED + Math.min(ordinal.path.length, 6);
  return ordinal.style === "arabic" && isSection(ordinal) ? SECTION : ranks[ordinal.style];
}
