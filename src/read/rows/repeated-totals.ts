import { fold } from "../../knowledge";
import type { RawRow } from "./raw-row";

/**
 * The rows that are called a total in the same words as another one, above the last total of the table: "Tổng số: 02 lớp" and "Tổng số: 01
 * cơ sở", each at the end of its category, are the sums of those.
 */
export function repeatedTotals(rows: readonly RawRow[], last: number): ReadonlySet<number> {
  const byWords = new Map<string, number[]>();
  rows.forEach(({ label, nameText }, at) => {
    if (label?.of !== "table" || at === last) return;
    const words = fold(nameText.replace(/[:(].*$/su, "")).trim();
    const places = byWords.get(words);
    if (places === undefined) byWords.set(words, [at]);
    else places.push(at);
  });
  return new Set([...byWords.values()].flatMap((places) => (places.length > 1 ? places : [])));
}
