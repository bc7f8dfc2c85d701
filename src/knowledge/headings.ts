import data from "./headings.json";
import { namesMoneyOfState, namesOwnMoney } from "./heading-owners";
import { namesLevels } from "./heading-places";
import { nearestHeading, withMeantAbbreviation } from "./heading-slips";
import { LONGEST_HEADING, plainWords, wordings } from "./heading-words";
import { remembered } from "./matching";

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
  /** What the column is for when it turns out to hold words ("Địa phương"), or beside another of names ("Diễn giải"); else null. */
  readonly otherwise: "lead" | "place" | "beneficiary" | "name" | "note" | null;
  /** True when the whole heading is a known one, not merely a part of it. */
  readonly whole: boolean;
  /** True when it is a known heading but for a slip of the keyboard ("Nội dungg"). */
  readonly misspelt?: true;
}

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
  return text === "lead" || text === "place" || text === "beneficiary" || text === "name" || text === "note";
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

/** "KCQG", "NSTW": sources of funds in letters that make no word. */
const abbreviations = telling.filter(isFunding).map(({ words }) => words);

function isFunding({ meaning }: Phrase): boolean {
  return meaning.as === "state" || meaning.as === "other";
}

/** Whether a heading names the state budget as a whole ("NSNN"), of which "NSTW" and "NSĐP" are parts. */
export function namesWholeBudget(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    wordings(text).some((words) => wholeBudget.has(words.replace(/^(?:tong|cong)(?: so| cong)? /, "")))
  );
}

/** What a heading says of its column, or null. Diacritics, capitals and line breaks do not matter. */
export function headingMeaning(text: string): HeadingMeaning | null {
  return text === "" || text.length > LONGEST_HEADING ? null : meaningOf(text);
}

const meaningOf = remembered(understand);

function understand(text: string): HeadingMeaning | null {
  if (SHARE.test(text)) return PERCENTAGE;
  const words = wordings(text);
  const known = words.map(asWhole).find((meaning) => meaning !== undefined);
  if (known !== undefined) return known;
  const [first = ""] = words;
  const parts = words.map(byParts).find((meaning) => meaning !== null) ?? null;
  if (parts === null) return misspelt(first);
  // What a long heading says but for one letter weighs more than a phrase within it.
  const slip = first.length >= LONG ? misspelt(first, 1) : null;
  if (slip !== null) return slip;
  const meant = parts.as === "money" ? withMeantAbbreviation(first, abbreviations) : null;
  return meant === null ? parts : (byParts(meant) ?? parts);
}

const LONG = 15;

function misspelt(words: string, most?: number): HeadingMeaning | null {
  const meaning = nearestHeading(words, whole, most);
  return meaning === null ? null : { ...meaning, whole: false, misspelt: true };
}

function asWhole(words: string): HeadingMeaning | undefined {
  return (
    whole.get(words) ??
    whole.get(words.replace(/^(cac|du kien|ke hoach) /, "")) ??
    countInAll(words) ??
    (MONEY_UNIT.test(words) ? whole.get(words.replace(MONEY_UNIT, "")) : undefined) ??
    (namesLevels(words) ? PLACE : undefined) ??
    (namesOwnMoney(words) ? OTHER : namesMoneyOfState(words) ? STATE : undefined)
  );
}

/** "Kinh phí, triệu đồng", "Khác [tr.đ]". */
const MONEY_UNIT = / (?:(?:trieu|tr|nghin|ngan|ty) d(?:ong)?|trd|vnd)$/;
const OTHER: HeadingMeaning = { as: "other", otherwise: null, whole: true };
const PLACE: HeadingMeaning = { as: "state", otherwise: "place", whole: true };
const STATE: HeadingMeaning = { as: "state", otherwise: null, whole: true };

/** "Tổng số lượng", "Tổng số lớp": how many in all, not how much. */
function countInAll(words: string): HeadingMeaning | undefined {
  const counted = words.startsWith("tong ") ? whole.get(words.slice("tong ".length)) : undefined;
  return counted?.as === "quantity" ? counted : undefined;
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
