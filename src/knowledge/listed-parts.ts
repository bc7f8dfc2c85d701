import { fold } from "./matching";
import data from "./table-words.json";

const STARTS = data.subtotal.start.map(fold).sort((a, b) => b.length - a.length);
const SECTION = `(?:(?:${data.sectionWords.map(fold).join("|")}) )?`;
const NUMBER = "(?:[a-z]|[ivxlcdm]{1,6}|\\d{1,3}(?:\\.\\d{1,3})*)";
const LIST = new RegExp(
  `^(?:${STARTS.join("|")}) (?:cac )?${SECTION}(${NUMBER})(?: ?(?:[+,;&-]|(?:va|den) (?=\\S)) ?${SECTION}${NUMBER})+$`,
);

/**
 * The first of the parts that a label of a sum lists: "i" of "Cộng I + II", "Tổng I), II), III)", "Tổng cộng mục I, II", "Cộng (I đến III)".
 * Null where it lists none.
 * @param label folded, without a mark at its end
 */
export function firstListedPart(label: string): string | null {
  const words = label.replace(/[()=\s]+/g, " ").trim();
  return LIST.exec(words)?.[1] ?? null;
}
