import { type Decimal, groupedFormat, type Separators, shownAs } from "../plan";

/** A number as Excel will show it; in groups of thousands where its format is none of the plain ones. */
export function shownIn(value: Decimal, format: string, separators: Separators): string {
  if (format.endsWith("%")) return `${shownIn(value.times(100), format.slice(0, -1), separators)}%`;
  const plain =
    shownAs(value, format, separators) ?? shownAs(value, groupedFormat(value.decimalPlaces()), separators);
  return plain ?? value.toFixed();
}

/** Formats in which a number looks as it was typed, or that keep it as text. */
const UNSET: ReadonlySet<string> = new Set(["General", "@"]);

/**
 * The number format that a sum is given; null leaves its cell's own. A cell without one takes that of what it adds up, so that
 * "8.000" is not followed by "47586".
 */
export function formatOfSum(own: string, addends: readonly string[], value: Decimal): string | null {
  if (!UNSET.has(own)) return null;
  const like = addends.find((format) => !UNSET.has(format));
  if (like !== undefined) return like;
  return own === "@" ? groupedFormat(value.decimalPlaces()) : null;
}
