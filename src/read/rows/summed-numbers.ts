import { fold, placeInWords, remembered, sectionNumber } from "../../knowledge";
import type { OrdinalText } from "../values/ordinal";

/** By what a label of a sum can name a row. "a)" is kept apart from "A": labels of sums speak of categories first. */
export function keysOf(ordinal: OrdinalText): readonly string[] {
  const section = sectionNumber(ordinal.text);
  const bare = bareOrdinal(section?.number ?? ordinal.text);
  if (section !== null) return [`${section.word} ${bare}`, bare];
  return [ordinal.style === "lower-letter" ? `${bare})` : bare];
}

/** An ordinal as labels of sums write it: "II." → "ii". */
const bareOrdinal = remembered((text): string =>
  plainNumber(fold(text.slice(0, 16)).replace(/[^a-z0-9.]|\.$/g, "")),
);

/** "01" is 1, and so is "thứ nhất". */
export function plainNumber(ordinal: string): string {
  const place = placeInWords(ordinal.replace(/^thu /, ""));
  return place === null ? ordinal.replace(/^0+(?=\d)/, "") : String(place);
}
