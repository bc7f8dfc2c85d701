import type { Period } from "../../plan";

const PART = "iv|i{1,3}|0?[1-9]|1[0-2]";
/** "Quý II/2026", "tháng 4 - 6/2026", "quý III-2026"; but not "đến tháng 6/2026", which tells how far something has come. */
const PART_OF_YEAR = new RegExp(
  `(?<!\\bden )\\b(?:quy|thang) (?:(?:${PART}) ?(?:-|,|va|den) ?)?(?:${PART}) ?[/.-] ?((?:19|20)\\d\\d)(?!\\d)`,
);
/** "Từ tháng 10/2025 đến tháng 3/2026": how far it goes. */
const UNTIL = new RegExp(
  `^ ?(?:-|den) ?(?:het )?(?:(?:quy|thang) )?(?:${PART}) ?[/.-] ?((?:19|20)\\d\\d)(?!\\d)`,
);

/** The year that folded words name by a quarter or month of it, or the years from one to another; null where they name none. */
export function periodByParts(words: string): Period | null {
  const part = PART_OF_YEAR.exec(words);
  if (part === null) return null;
  const from = Number(part[1]);
  const until = UNTIL.exec(words.slice(part.index + part[0].length))?.[1];
  return { from, to: Math.max(from, Number(until ?? from)) };
}
