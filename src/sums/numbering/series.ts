import { remembered } from "../../knowledge";
import type { Ordinal } from "../../plan";
import { ALPHABETS, bareLabel, roman } from "./labels";

/** A way of numbering rows one after the other. */
export interface Series {
  /** What stands at a place, from 1: "IV", "4", "d", "2.4". Null beyond the end of an alphabet. */
  readonly label: (place: number) => string | null;
}

/** The series in which rows numbered like these may run, the likeliest first. */
export function seriesOf(ordinals: readonly Ordinal[]): readonly Series[] {
  const style = most(ordinals.map((ordinal) => ordinal.style).filter((one) => one !== "other"));
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
      return [{ label: dottedAfter(ordinals) }];
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

/** What comes before the last number is what most of the rows have there: "2." of 2.1, 2.2, 3.3. */
function dottedAfter(ordinals: readonly Ordinal[]): (place: number) => string {
  const before = most(ordinals.map(({ text }) => bareLabel(text).replace(/\p{N}+$/u, ""))) ?? "";
  return (place) => before + String(place);
}

/** The most frequent of some values, the first of equals. */
function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === top)?.[0];
}
