import { Decimal } from "../../plan";

/** The numbers that a number becomes when two digits beside each other change places: 8100 → 1800, 8010. */
export function withSwappedDigits(value: Decimal): readonly Decimal[] {
  const text = value.abs().toFixed();
  const found = new Map<string, Decimal>();
  const places = Array.from(text).flatMap((sign, at) => (sign === "." ? [] : [at]));
  for (let at = 0; at + 1 < places.length; at++) {
    const [first, second] = [places[at] ?? 0, places[at + 1] ?? 0];
    const signs = Array.from(text);
    [signs[first], signs[second]] = [signs[second] ?? "", signs[first] ?? ""];
    // No number is typed with a nought before it: 400 is no slip for 40.
    if (/^0\d/.test(signs.join(""))) continue;
    const swapped = new Decimal(signs.join(""));
    if (!swapped.equals(value.abs()))
      found.set(String(swapped), value.isNegative() ? swapped.negated() : swapped);
  }
  return [...found.values()];
}
