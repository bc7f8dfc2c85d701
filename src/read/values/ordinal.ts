import { placeInWords, plainDashes, remembered, sectionNumber, tidy } from "../../knowledge";
import type { Ordinal } from "../../plan";

const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The letters of a list in Vietnamese order; "đ" is often left out, and f, j, w, z are not used. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The number that a Roman numeral stands for, or null. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let value = 0;
  let last = 0;
  for (const letter of Array.from(text).reverse()) {
    const digit = ROMAN_VALUES[letter] ?? 0;
    value += digit < last ? -digit : digit;
    last = Math.max(last, digit);
  }
  return value;
}

/** Whether an ordinal says in a word that it is that of a part of the plan: "Nội dung 1" is no task's number. */
export function isSection({ text }: OrdinalText): boolean {
  return sectionNumber(text) !== null;
}

/** An ordinal (TT) without its brackets and dots: "1." → "1", "a)" → "a", "(IV)" → "IV", "Phần A" → "A". */
function bareOrdinal(text: string): string {
  return plainDashes(sectionNumber(text)?.number ?? tidy(text))
    .replace(/^\(\s*(.*?)\s*\)$/, "$1")
    .replace(/[\s.):,/-]+$/, "");
}

/** "1.1", "A.I.1", "II.2", "1.a", "1a". */
const DOTTED =
  /^(?:\d{1,4}|[IVXLCDM]{1,5}|\p{Lu})(?:[.-](?:\d{1,4}|[IVXLCDM]{1,5}|\p{Ll}))+$|^\d{1,3}\p{Ll}$/u;

/** An ordinal as its text says it, wherever it stands. */
export type OrdinalText = Pick<Ordinal, "text" | "style" | "value" | "path">;

/**
 * Reads an ordinal by itself. A letter that is also a Roman numeral is taken for the numeral I, V or X and for the
 * letter C, D, L or M; its neighbours may tell otherwise (see ordinalSeries). The rows of a table with the same ordinal share
 * what is given.
 */
export function readOrdinal(text: string): OrdinalText {
  return text.length > 16 ? { text, ...NONE } : ordinalOf(text);
}

const NO_PATH: readonly number[] = [];
const NONE: Omit<OrdinalText, "text"> = { style: "other", value: null, path: NO_PATH };

/** The ordinal of a row that has none. */
export const NO_ORDINAL: OrdinalText = { text: "", ...NONE };

const ordinalOf = remembered((text): OrdinalText => {
  const bare = bareOrdinal(text);
  if (/^\d{1,6}$/.test(bare)) return { text, style: "arabic", value: Number(bare), path: NO_PATH };
  if (DOTTED.test(bare)) return dotted(text, bare.split(/[.-]|(?<=\d)(?=\p{Ll})/u));
  if (/^[IVX]$|^[IVXLCDM]{2,}$/.test(bare) && romanValue(bare) !== null) {
    return { text, style: "roman", value: romanValue(bare), path: NO_PATH };
  }
  if (/^\p{Lu}$/u.test(bare)) {
    return { text, style: "upper-letter", value: letterValue(bare), path: NO_PATH };
  }
  if (/^\p{Ll}$/u.test(bare)) {
    return { text, style: "lower-letter", value: letterValue(bare), path: NO_PATH };
  }
  const inWords = sectionNumber(text) === null ? null : placeInWords(bare);
  if (inWords !== null) return { text, style: "arabic", value: inWords, path: NO_PATH };
  return { text, ...NONE };
});

/** The place of a letter in a list, counted a b c d đ e …; letters out of use follow the Latin alphabet. */
export function letterValue(letter: string): number | null {
  const at = LETTERS.indexOf(letter.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** The place of a letter in a list that runs a b c d e f …, or null for "đ". */
export function latinValue(letter: string): number | null {
  const code = letter.toLowerCase().charCodeAt(0) - 96;
  return letter.length === 1 && code >= 1 && code <= 26 ? code : null;
}

function dotted(text: string, parts: readonly string[]): OrdinalText {
  const numbers = parts.map((part) =>
    /\d/.test(part) ? Number(part) : (romanValue(part) ?? letterValue(part) ?? 0),
  );
  return { text, style: "dotted", value: numbers.at(-1) ?? null, path: numbers.slice(0, -1) };
}
