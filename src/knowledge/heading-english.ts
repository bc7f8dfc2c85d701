import data from "./headings.json";
import { fold, remembered } from "./matching";

const words = new Set(data.english.words);
const links = new Set(data.english.links);

/** Longer texts are no headings. */
const LONGEST = 160;

/**
 * The bare words of a heading without the English that stands behind them: "don vi tinh/unit" is "don vi tinh". One that is English
 * alone stays as it is.
 */
export function withoutEnglish(heading: string): string {
  const parts = heading.length > LONGEST ? [] : heading.split(/(?=[ /])/);
  const kept = vietnameseParts(parts);
  return kept === 0 ? heading : parts.slice(0, kept).join("");
}

/** How many words come before the English at the end. */
function vietnameseParts(parts: readonly string[]): number {
  let kept = parts.length;
  for (let at = parts.length - 1; at >= 0; at--) {
    const word = parts[at]?.replace(/^[ /]/, "") ?? "";
    if (words.has(word)) kept = at;
    else if (!links.has(word)) break;
  }
  return kept;
}

/** Whether a text is but the English of a heading, as it stands below the Vietnamese ("State budget", "Task name"). */
export const isEnglishHeading = remembered((text): boolean => {
  if (text.length > LONGEST || !/^[\s(]*[A-Za-z]{2}/.test(text)) return false;
  const parts = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return vietnameseParts(parts) === 0;
});
