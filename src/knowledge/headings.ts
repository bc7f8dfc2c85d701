import data from "./headings.json";
import { possiblyLegacy } from "./legacy-letters";
import { fold, lettersApartUpTo, remembered, spelling } from "./matching";

/** What a heading can say of its column. "money": an amount, without saying whose. "year": rows are years. */
export type HeadingKind =
  | "number"
  | "name"
  | "unit"
  | "quantity"
  | "quantity-with-unit"
  | "money"
  | "total"
  | "state"
  | "other"
  | "percentage"
  | "time"
  | "year"
  | "lead"
  | "partner"
  | "beneficiary"
  | "place"
  | "note";

/** A heading understood. */
export interface HeadingMeaning {
  readonly as: HeadingKind;
  /** What the column is for when it turns out to hold words ("Địa phương"), or null. */
  readonly otherwise: "lead" | "place" | "beneficiary" | "name" | null;
  /** True when the whole heading is a known one, not merely a part of it. */
  readonly whole: boolean;
  /** True when it is a known heading but for a slip of the keyboard ("Nội dungg"). */
  readonly misspelt?: true;
}

/** Longer texts are no headings. */
const LONGEST = 160;

type Place = "whole" | "start" | "within";

interface Phrase {
  readonly words: string;
  readonly meaning: HeadingMeaning;
}

interface MeaningData {
  readonly as: string;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly within?: readonly string[];
  readonly otherwise?: string;
}

const KINDS: readonly string[] = [
  "number",
  "name",
  "unit",
  "quantity",
  "quantity-with-unit",
  "money",
  "total",
  "state",
  "other",
  "percentage",
  "time",
  "year",
  "lead",
  "partner",
  "beneficiary",
  "place",
  "note",
] satisfies readonly HeadingKind[];

function isKind(text: string): text is HeadingKind {
  return KINDS.includes(text);
}

function isOtherwise(text: string | undefined): text is NonNullable<HeadingMeaning["otherwise"]> {
  return text === "lead" || text === "place" || text === "beneficiary" || text === "name";
}

const meanings: readonly MeaningData[] = data.sets.flatMap((set): readonly MeaningData[] => set.meanings);

function phrases(place: Place): readonly Phrase[] {
  return meanings
    .flatMap((meaning) =>
      (meaning[place] ?? []).map((text): Phrase => {
        if (!isKind(meaning.as)) throw new Error(`headings.json: unknown meaning ${meaning.as}`);
        const otherwise = isOtherwise(meaning.otherwise) ? meaning.otherwise : null;
        return {
          words: plainWords(text),
          meaning: { as: meaning.as, otherwise, whole: place === "whole" },
        };
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** A heading as its bare words: no brackets, no dots, dashes or colons. */
function plainWords(text: string): string {
  return fold(text)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}\p{N}%/]+/gu, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}

/** A heading as its bare words, and as those that it has where it is in letters from before Unicode, too short to tell. */
function wordings(text: string): readonly string[] {
  return [text, ...possiblyLegacy(text)].map(plainWords);
}

const whole = new Map(
  phrases("whole")
    .toReversed()
    .map((phrase) => [phrase.words, phrase.meaning]),
);
const starts = phrases("start");
const within = phrases("within");
const neutral = within.filter((phrase) => phrase.meaning.as === "money");
const telling = within.filter((phrase) => phrase.meaning.as !== "money");

const openings = data.moneyOpenings.map(plainWords);
const contributions = data.contributions.map(plainWords);
const wholeBudget = new Set(data.wholeBudget.map(plainWords));

function isFunding({ meaning }: Phrase): boolean {
  return meaning.as === "state" || meaning.as === "other";
}

/** Whether a heading names the state budget as a whole ("NSNN"), of which "NSTW" and "NSĐP" are parts. */
export function namesWholeBudget(text: string): boolean {
  return text.length <= LONGEST && wordings(text).some((words) => wholeBudget.has(words));
}

/** What a heading says of its column, or null. Diacritics, capitals and line breaks do not matter. */
export function headingMeaning(text: string): HeadingMeaning | null {
  return text === "" || text.length > LONGEST ? null : meaningOf(text);
}

const meaningOf = remembered(understand);

function understand(text: string): HeadingMeaning | null {
  if (SHARE.test(text)) return PERCENTAGE;
  const words = wordings(text);
  const known = words.map(asWhole).find((meaning) => meaning !== undefined);
  return known ?? words.map(byParts).find((meaning) => meaning !== null) ?? misspelt(words[0] ?? "");
}

function asWhole(words: string): HeadingMeaning | undefined {
  return whole.get(words) ?? whole.get(words.replace(/^(cac|du kien|ke hoach) /, ""));
}

/** What a heading says by the phrases in it. */
function byParts(words: string): HeadingMeaning | null {
  const padded = ` ${words.replaceAll("/", " ")} `;
  const ofMoney = openings.some((opening) => padded.startsWith(` ${opening} `));
  const found =
    (ofMoney
      ? telling.find((phrase) => isFunding(phrase) && padded.includes(` ${phrase.words} `))
      : undefined) ??
    opening(words, padded) ??
    telling.find((phrase) => padded.includes(` ${phrase.words} `)) ??
    neutral.find((phrase) => padded.includes(` ${phrase.words} `));
  if (found === undefined) return null;
  const given = ofMoney || contributions.some((words) => padded.includes(` ${words} `));
  return given && found.meaning.as === "beneficiary" ? MONEY_OF_BENEFICIARY : found.meaning;
}

/** A phrase that headings begin with; the heading is known as a whole where it is no more than that. */
function opening(words: string, padded: string): Phrase | undefined {
  const found = starts.find((phrase) => padded.startsWith(` ${phrase.words} `));
  return found?.words === words ? { ...found, meaning: { ...found.meaning, whole: true } } : found;
}

/** "%" that follows no figure: "Hỗ trợ (50%)" is an amount, "Vốn NS (%)" a share. */
const SHARE = /(?:^|[^\d\s])\s*%/;
const PERCENTAGE: HeadingMeaning = { as: "percentage", otherwise: null, whole: false };
const MONEY_OF_BENEFICIARY: HeadingMeaning = { as: "other", otherwise: null, whole: false };

const spelledOf = remembered(spelling);

/** The one known heading that a person who slipped by a letter can have meant; short ones are near to too many. */
function misspelt(words: string): HeadingMeaning | null {
  if (words.length < 6 || words.length > 40) return null;
  const most = words.length < 11 ? 1 : 2;
  let nearest = most;
  let found: HeadingMeaning | null = null;
  let kinds = 0;
  const typed = spelling(words);
  for (const [known, meaning] of whole) {
    if (known.length < 6 || Math.abs(known.length - words.length) > nearest) continue;
    const apart = lettersApartUpTo(nearest, spelledOf(known), typed);
    if (apart > nearest) continue;
    if (apart < nearest || found === null) kinds = 0;
    if (found?.as !== meaning.as || kinds === 0) kinds++;
    nearest = apart;
    found = meaning;
  }
  return found === null || kinds > 1 ? null : { ...found, whole: false, misspelt: true };
}

interface VersionData {
  readonly version: string;
  readonly whole?: readonly string[];
  readonly within: readonly string[];
}

const versions = data.versions.map(({ version, whole: alone, within: known }: VersionData) => ({
  version,
  alone: new Set((alone ?? []).map(plainWords)),
  phrases: known.map((phrase) => ` ${plainWords(phrase)} `),
}));

/** Which state of an adjusted plan a heading names, or null. */
export function headingVersion(text: string): "before" | "adjustment" | "after" | null {
  if (text === "" || text.length > LONGEST) return null;
  const words = wordings(text).map((one) => ` ${one} `);
  for (const { version, alone, phrases: known } of versions) {
    const named = words.some((one) => alone.has(one.trim()) || known.some((phrase) => one.includes(phrase)));
    if (!named) continue;
    if (version === "before" || version === "adjustment" || version === "after") return version;
  }
  return null;
}

const qualifiers = {
  total: data.qualifiers.total.map(plainWords),
  time: data.qualifiers.time.map(plainWords),
  quantity: data.qualifiers.quantity.map(plainWords),
  lead: data.qualifiers.lead.map(plainWords),
};

/** What several columns of one table can be, each in its own state. */
type Qualified = keyof typeof qualifiers;

/**
 * The word of a heading that parts its column from another total, time, quantity or agency: "đề nghị" from "thẩm định", "bắt đầu"
 * from "kết thúc"; folded, "" for none.
 */
export function headingQualifier(text: string, of: Qualified): string {
  const words = ` ${plainWords(text)} `;
  return qualifiers[of].find((one) => words.includes(` ${one} `)) ?? "";
}

const ends = {
  words: data.timeEnds.words.map(plainWords),
  from: data.timeEnds.from.map(plainWords),
  until: data.timeEnds.until.map(plainWords),
};

/** Which end of a span of time a heading names: "Bắt đầu", "Từ tháng", "Kết thúc"; null where it names none. */
export function headingTimeEnd(text: string): "from" | "until" | null {
  if (text.length > 40) return null;
  const words = wordings(text).map((wording) =>
    ends.words.reduce((rest, one) => rest.replaceAll(` ${one} `, " "), ` ${wording} `).trim(),
  );
  if (words.some((one) => ends.from.includes(one))) return "from";
  return words.some((one) => ends.until.includes(one)) ? "until" : null;
}

const sameWords = new Map(
  [...data.synonyms.sets, data.wholeBudget].flatMap((set) =>
    set.map((text) => [plainWords(text), plainWords(set[0] ?? "")] as const),
  ),
);

/** A heading as it is compared with another: folded, no brackets, and one word where offices use several for the same. */
export function headingWords(text: string): string {
  const words = plainWords(text);
  return sameWords.get(words) ?? words;
}

/** Whether a heading names a part of a year: "Quý I", "Tháng 6", "6 tháng đầu năm". */
export function isPartOfYear(text: string): boolean {
  return text.length <= 24 && PART_OF_YEAR.test(plainWords(text));
}

const PART_OF_YEAR =
  /^(?:quy (?:i{1,3}|iv|[1-4])|thang (?:0?[1-9]|1[0-2])|[369] thang (?:dau|cuoi)(?: nam)?)$/;

/** Whether a heading names but a state of what the heading above it names: "Kế hoạch" and "Thực hiện" under "Số lượng". */
export function isStateOfWork(text: string): boolean {
  return text.length <= 24 && statesOfWork.has(plainWords(text));
}

const statesOfWork = new Set(data.statesOfWork.words.map(plainWords));

/** Whether a heading names a whole period of years, as beside its years: "Giai đoạn 2021-2025", "Cả giai đoạn". */
export function isWholePeriod(text: string): boolean {
  return text.length <= 60 && WHOLE_PERIOD.test(fold(text));
}

const WHOLE_PERIOD = /^(?:(?:ca|toan|tong) )?giai doan(?: (?:19|20)\d\d ?- ?(?:19|20)\d\d)?(?: ?\(|$)/;

/** The one year that a heading names ("Năm 2021"), or null: none, several, or a span. */
export function headingYear(text: string): number | null {
  if (text.length > LONGEST) return null;
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
