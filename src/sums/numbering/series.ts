import { remembered } from "../../knowledge";
import type { Ordinal } from "../../plan";
import { ALPHABETS, bareLabel, roman } from "./labels";

/** A way of numbering rows one after the other. */
export interface Series {
  /** What stands at a place, from 1: "IV", "4", "d", "2.4". Null beyond the end of an alphabet. */
  readonly label: (place: number) => string | null;
}

/** The styles of some ordinals, the most used first. */
export function stylesByUse(ordinals: readonly Ordinal[]): readonly Ordinal["style"][] {
  const counts = new Map<Ordinal["style"], number>();
  for (const { style } of ordinals) if (style !== "other") counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([style]) => style);
}

/**
 * The series in which rows numbered like these may run, the likeliest first.
 * @param usual the styles of the whole table, the most used first: of styles used equally often here the more usual is taken
 * @param under the number of the row above them all, which dotted numbers go on from
 */
export function seriesOf(
  ordinals: readonly Ordinal[],
  usual: readonly Ordinal["style"][] = [],
  under = "",
): readonly Series[] {
  const styles = ordinals.map((ordinal) => ordinal.style).filter((one) => one !== "other");
  return mostUsed(styles, usual).flatMap((style) => seriesInStyle(style, ordinals, under));
}

function seriesInStyle(
  style: Ordinal["style"],
  ordinals: readonly Ordinal[],
  under: string,
): readonly Series[] {
  switch (style) {
    case "roman":
      return [{ label: isLowerCase(ordinals) ? (place): string => roman(place).toLowerCase() : roman }];
    case "arabic":
      return [{ label: String }];
    case "upper-letter":
      return ALPHABETS.map((letters) => ({ label: (place) => letters[place - 1]?.toUpperCase() ?? null }));
    case "lower-letter":
      return ALPHABETS.map((letters) => ({ label: (place) => letters[place - 1] ?? null }));
    case "dotted":
      return dottedSeries(ordinals, under);
    default:
      return [];
  }
}

/** Whether an ordinal says that its row has this place: "05" is 5, "I." is I. */
export function fits(ordinal: Ordinal, label: string): boolean {
  return ordinal.text === label || plainText(ordinal.text) === plain(label);
}

const plain = remembered((label): string =>
  label
    .toLowerCase()
    .replaceAll("-", ".")
    .replace(/(^|\.)0+(?=\d)/g, "$1"),
);

const plainText = remembered((text): string => plain(bareLabel(text)));

function isLowerCase(ordinals: readonly Ordinal[]): boolean {
  return ordinals.every(({ text }) => text === text.toLowerCase());
}

/** The last part of a dotted number: 2 of "1.2", II of "A.II", b of "1b". */
const LAST = /(?:\p{N}+|[IVXLCDM]+|\p{L})$/u;

/** What comes before the last part is what most of the rows have there: "2." of 2.1, 2.2, 3.3. */
function dottedSeries(ordinals: readonly Ordinal[], under: string): readonly Series[] {
  const dotted = ordinals.filter(({ style }) => style === "dotted").map(({ text }) => bareLabel(text));
  const above = bareLabel(under);
  const own = [".", "-", ""].map((mark) => above + mark);
  const before =
    mostUsed(
      dotted.map((label) => label.replace(LAST, "")),
      own,
    )[0] ?? "";
  return lastParts(LAST.exec(dotted[0] ?? "")?.[0] ?? "").map((part) => ({
    label: (place) => {
      const last = part(place);
      return last === null ? null : before + last;
    },
  }));
}

/** How parts like this one are counted on. */
function lastParts(like: string): readonly Series["label"][] {
  if (/^[IVXLCDM]+$/.test(like)) return [roman];
  if (/^\p{Ll}$/u.test(like)) return ALPHABETS.map((letters) => (place) => letters[place - 1] ?? null);
  return [String];
}

/** The most frequent of some values, those that are preferred first. */
function mostUsed<T>(values: readonly T[], preferred: readonly T[] = []): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = Math.max(0, ...counts.values());
  const equals = [...counts].filter(([, count]) => count === top).map(([value]) => value);
  return [...new Set([...preferred.filter((one) => equals.includes(one)), ...equals])];
}
