import data from "./headings.json";
import { plainWords } from "./heading-words";

const LEVEL = data.places.levels.map(plainWords).join("|");
const LEVELS = new RegExp(`^(?:${LEVEL})(?:[ /](?:${LEVEL}))+$`);

/** Whether a heading, as its bare words, names but levels of the administration, two at least: "Xã/phường/đặc khu". */
export function namesLevels(words: string): boolean {
  return LEVELS.test(words);
}
