import data from "./plan-words.json";
import { headingVersion } from "./heading-states";
import { fold, lower } from "./matching";

/** Longer texts are neither titles nor headings. */
const LONGEST = 400;

/** A text as its bare words, with a space before and behind: a word is then looked for as a whole. */
function bareWords(text: string): string {
  return ` ${fold(text.slice(0, LONGEST))
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
}

/** The same with its tones, where words without them are others: "lương" and "lượng", "tên hàng" and "tên hạng mục". */
function spelledWords(text: string): string {
  return ` ${lower(text.slice(0, LONGEST))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

const subject = data.subject.map(bareWords);
const office = data.office.map(bareWords);
const planHeadings = data.planHeadings.map(bareWords);
const planUnits = new Set(data.planUnits.map(bareWords));
const otherTitles = data.otherTitles.map(spelledWords);
const otherHeadings = data.otherHeadings.map(spelledWords);
const sheetWords = new Set(data.sheetWords.flatMap((one) => bareWords(one).trim().split(" ")));
const results = data.results.map(spelledWords);
const slight = data.slight.map(spelledWords);

const caps = {
  titles: data.caps.titles.map(spelledWords),
  most: data.caps.most.map(spelledWords),
  headings: data.caps.headings.map(spelledWords),
};

function names(words: string, some: readonly string[]): boolean {
  return some.some((one) => words.includes(one));
}

/** Whether a title, a line or the name of a sheet is about industrial promotion (khuyến công), not merely of its office. */
export function isAboutPromotion(text: string): boolean {
  const words = office.reduce((rest, one) => rest.replaceAll(one, " "), bareWords(text));
  return names(words, subject);
}

/** Whether a title is one of another kind of table ("BẢNG KÊ …", "DANH SÁCH …"). */
export function isOtherTitle(text: string): boolean {
  const words = spelledWords(text);
  return otherTitles.some((one) => words.startsWith(one));
}

/** What a heading says for its table being a plan ("plan") or against it, slightly so or of results. Null: neither. */
export function headingEvidence(text: string): "plan" | "other" | "results" | "slight" | null {
  if (names(bareWords(text), planHeadings) || headingVersion(text) !== null) return "plan";
  const words = spelledWords(text);
  if (names(words, otherHeadings)) return "other";
  if (results.some((one) => words.startsWith(one))) return "results";
  return names(words, slight) ? "slight" : null;
}

/** Whether a title is that of a list of support caps ("MỨC CHI HOẠT ĐỘNG KHUYẾN CÔNG"). */
export function isTitleOfCaps(text: string): boolean {
  return text.length <= LONGEST && text === text.toUpperCase() && names(spelledWords(text), caps.titles);
}

/** Whether a heading names a support cap: the most that is given ("most"), or what may be one ("rate"); null for any other. */
export function headingOfCaps(text: string): "most" | "rate" | null {
  const words = spelledWords(text);
  if (names(words, caps.most)) return "most";
  return caps.headings.some((one) => words.startsWith(one)) ? "rate" : null;
}

/** Whether a cell holds a unit in which tasks are counted ("Lớp", "Mô hình"), and goods are not. */
export function isUnitOfTasks(text: string): boolean {
  return text.length <= 20 && planUnits.has(bareWords(text));
}

/** Whether the name of a sheet has but figures and words of plans in it ("KH 2027", "PL 1 - năm 2027"). */
export function isNameOfPlanSheet(name: string): boolean {
  const words = bareWords(name).match(/[a-z]+/g) ?? [];
  return words.every((word) => sheetWords.has(word));
}
