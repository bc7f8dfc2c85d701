import type { OrdinalText } from "../values/ordinal";
import { latinValue, letterValue, romanValue } from "../values/ordinal";

/** Settles what an ordinal by itself leaves open: whether "I" is a numeral or a letter, and how letters are counted. */
export function ordinalSeries(ordinals: readonly (OrdinalText | null)[]): readonly (OrdinalText | null)[] {
  const settled = ordinals.some(isSmallNumeral) ? withSmallNumerals(ordinals) : [...ordinals];
  settleNumerals(settled);
  for (const style of ["lower-letter", "upper-letter"] as const) countLetters(settled, style);
  return settled;
}

/** "ii)" and on: where they stand, "i)" and "v)" are none of the letters of a list. */
function isSmallNumeral(ordinal: OrdinalText | null): boolean {
  return ordinal !== null && ordinal.style === "other" && SMALL_NUMERAL.test(ordinal.text);
}

const SMALL_NUMERAL = /^\(?(?:ii|iii|iv|vi|vii|viii|ix)[).]?$/;

/** Small Roman numerals are numbers of no style, each of them. */
function withSmallNumerals(ordinals: readonly (OrdinalText | null)[]): (OrdinalText | null)[] {
  return ordinals.map((ordinal) => {
    const isOne = ordinal?.style === "lower-letter" && /^[ivx]$/.test(bareLetter(ordinal));
    return isOne ? as(ordinal, "other", null) : ordinal;
  });
}

function as({ text, path }: OrdinalText, style: OrdinalText["style"], value: number | null): OrdinalText {
  return { text, style, value, path };
}

/** "I" after "H" is a letter, "C" after "II" no numeral, but "V" after "IV" and "I" after "A" are numerals. */
function settleNumerals(ordinals: (OrdinalText | null)[]): void {
  let lastLetter: number | null = null;
  let lastNumeral = 0;
  for (let at = 0; at < ordinals.length; at++) {
    const ordinal = ordinals[at] ?? null;
    if (ordinal === null || (ordinal.style !== "roman" && ordinal.style !== "upper-letter")) continue;
    const bare = ordinal.text.replace(/[^\p{L}]/gu, "");
    const letter = bare.length === 1 ? letterValue(bare) : null;
    const numeral = romanValue(bare);
    const followsLetter = letter !== null && lastLetter !== null && letter === lastLetter + 1;
    const followsNumeral = numeral !== null && numeral === lastNumeral + 1;
    const asLetter =
      letter !== null &&
      (ordinal.style === "roman" ? followsLetter && lastNumeral === 0 : followsLetter || !followsNumeral);
    if (asLetter) {
      lastLetter = letter;
      lastNumeral = 0;
      ordinals[at] = as(ordinal, "upper-letter", letter);
    } else if (numeral !== null) {
      lastNumeral = numeral;
      ordinals[at] = as(ordinal, "roman", numeral);
    }
  }
}

/** A letter among ordinals, at its place. */
interface PlacedLetter {
  readonly at: number;
  readonly ordinal: OrdinalText;
  readonly letter: string;
}

/** a b c d đ e, a b c d e g or a b c d e f: each run of letters is counted the way that leaves the fewest gaps. */
function countLetters(ordinals: (OrdinalText | null)[], style: "lower-letter" | "upper-letter"): void {
  let run: PlacedLetter[] = [];
  const close = (): void => {
    const count = bestCount(run.map(({ letter }) => letter));
    for (const { at, ordinal, letter } of run) ordinals[at] = as(ordinal, style, count(letter));
    run = [];
  };
  for (let at = 0; at < ordinals.length; at++) {
    const ordinal = ordinals[at];
    if (ordinal?.style !== style) continue;
    const letter = bareLetter(ordinal);
    if (letter === "a") close();
    run.push({ at, ordinal, letter });
  }
  close();
}

function bareLetter({ text }: OrdinalText): string {
  return text.replace(/[^\p{L}]/gu, "").toLowerCase();
}

/** The Vietnamese list without đ. */
const withoutBar = (letter: string): number | null => {
  const value = letterValue(letter);
  return value === null || letter === "đ" ? null : value > 5 ? value - 1 : value;
};

function bestCount(letters: readonly string[]): (letter: string) => number | null {
  const ways = [latinValue, withoutBar, letterValue];
  const gaps = (way: (letter: string) => number | null): number =>
    letters.filter((letter, at) => {
      const value = way(letter);
      const before = at === 0 ? null : way(letters[at - 1] ?? "");
      return value === null || (before !== null && value !== before + 1);
    }).length;
  return ways.reduce((best, way) => (gaps(way) < gaps(best) ? way : best));
}
