import type { OrdinalText } from "../values/ordinal";
import type { RawRow } from "./raw-row";
import { keysOf, plainNumber } from "./summed-numbers";

type Style = OrdinalText["style"];

/**
 * The sums that list their parts, each with the category in which those stand: "Cộng I + II" below A, I and II sums A. One whose parts
 * stand in none sums the table.
 */
export function sumsOfParts(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!rows.some(({ label }) => label?.of === "parts")) return found;
  /** By each number met above: the category around it, which has a style of number that the table began with before. */
  const around = new Map<string, number | null>();
  /** The last row of each style, in the order in which the table begins with them. */
  const lasts = new Map<Style, number>();
  rows.forEach(({ label }, at) => {
    if (label?.of === "parts") {
      const first = plainNumber(label.first);
      const within = isAbove(ordinals, at, first) ? at - 1 : around.get(first);
      if (within !== undefined && within !== null) found.set(at, within);
      return;
    }
    const ordinal = ordinals[at] ?? null;
    if (label !== null || ordinal === null || ordinal.style === "other") return;
    if (!lasts.has(ordinal.style)) lasts.set(ordinal.style, at);
    const within = lastOutside(lasts, ordinal.style);
    for (const key of keysOf(ordinal)) around.set(key, within);
    lasts.set(ordinal.style, at);
  });
  return found;
}

/** Whether a sum stands between a category and the first of the parts that it lists. */
function isAbove(ordinals: readonly (OrdinalText | null)[], at: number, first: string): boolean {
  const [above, below] = [ordinals[at - 1] ?? null, ordinals[at + 1] ?? null];
  if (above === null || below === null || above.style === "other" || above.style === below.style)
    return false;
  return keysOf(below).includes(first);
}

function lastOutside(lasts: ReadonlyMap<Style, number>, style: Style): number | null {
  let last: number | null = null;
  for (const [outside, at] of lasts) {
    if (outside === style) return last;
    last = Math.max(last ?? at, at);
  }
  return last;
}
