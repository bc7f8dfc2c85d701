import { possiblyLegacy } from "./legacy-letters";
import { firstListedPart } from "./listed-parts";
import data from "./table-words.json";
import { fold, remembered } from "./matching";

/** Longer texts are sentences, whatever they begin with. */
const LONGEST = 400;

/** So much of a text is looked at first: many begin alike, and most as none of these lines do. */
const HEAD = 8;

/** Whether a text may begin with one of some folded starts, by its first letters. */
function mayBeginWith(starts: readonly string[]): (text: string) => boolean {
  const isHead = remembered((head): boolean => {
    const words = fold(head);
    return starts.some((start) => start.startsWith(words) || words.startsWith(start));
  });
  const firsts = new Set(starts.map((start) => start.charCodeAt(0)));
  // Of a letter without diacritics it is seen at once that none begins so.
  const mayBe = (code: number): boolean => !isLatin(code) || firsts.has(code | SMALL);
  return (text) => mayBe(text.charCodeAt(0)) && isHead(text.slice(0, HEAD));
}

/** The bit that parts a small letter from its capital. */
const SMALL = 0x20;

function isLatin(code: number): boolean {
  const small = code | SMALL;
  return small >= 97 && small <= 122;
}

function beginning(starts: readonly string[]): (text: string) => boolean {
  const folded = starts.map((start) => fold(`${start}|`).slice(0, -1));
  const mayBegin = mayBeginWith(folded);
  return (text) => {
    if (text.length > LONGEST || !mayBegin(text)) return false;
    const words = fold(text);
    return folded.some(
      (start) =>
        words.startsWith(start) && (!/[a-z0-9]$/.test(start) || !/^[a-z0-9]/.test(words.slice(start.length))),
    );
  };
}

/** Whether a line is one of those under which documents are signed ("TM. ỦY BAN NHÂN DÂN", "Nơi nhận:"). */
export const beginsSignature = beginning(data.signature);
/** Whether a line begins as titles of appendices do ("DANH MỤC …", "KẾ HOẠCH …"). */
export const beginsTitle = beginning(data.title);
/** Whether a line, standing between two headers, says that another table begins ("PHỤ LỤC II"). */
export const beginsNewTable = beginning(data.newTable);
/** Whether a line belongs to the head of the letter ("ỦY BAN NHÂN DÂN", "Độc lập - Tự do - Hạnh phúc"). */
export const beginsLetterhead = beginning(data.letterhead);
/** Whether a line is a remark about the table ("Ghi chú: …", "Bằng chữ: …"). */
export const beginsNote = beginning(data.note);
const ABOUT = new Set(data.about.map(fold));
/** Whether the words before a colon say that what follows is about the category above ("Mục tiêu: …"). */
export function saysWhatAbout(label: string): boolean {
  return ABOUT.has(fold(label));
}
/** Whether a row's name says that parts follow ("Trong đó:"). */
export const saysOfWhich = beginning(data.ofWhich);

const PLACES = data.places.flat().map(fold).join("|");
const ORDINAL = `[a-z]|[ivxlcdm]{1,6}|\\d{1,3}(?:\\.\\d{1,3})*|thu (?:${PLACES})`;
const SECTIONS = data.sectionWords.map(fold).join("|");
const SUBTOTAL_OF = new RegExp(
  `^(?:${data.subtotal.start.map(fold).join("|")})\\s*(?:(${SECTIONS})\\s*)?\\(?(${ORDINAL})\\)?\\s*(?:\\([^()]*\\))?\\s*[:.]?$`,
);
/** "(I + II)", "(Phần I + Phần II)". */
const PART = `\\s*(?:(?:${SECTIONS})\\s+)?[a-z0-9.]+\\s*`;
const PARTS = new RegExp(`\\((?:${PART}[+,-])+${PART}\\)`);
/** "Tổng A + B", "Cộng I+II": the same without brackets. */
const BARE_PARTS = new RegExp(
  `(?<=^(?:${data.subtotal.start.map(fold).join("|")}))\\s(?:${PART}\\+)+${PART}$`,
);
/** "Cộng: 03 đề án". */
const COUNTED = /:\s*\d[\d.,]* [a-z][a-z ]{1,30}$/;
const SUM_OF_SECTION = new RegExp(`^(?:cong|tong|tong cong)\\s+(?:${SECTIONS})\\b`);
const UNSAID = new Set(data.subtotal.unsaid.map(fold));
const WHOLE_TOTAL = new Set(data.total.whole.map(fold));
const TOTAL = beginning(data.total.start);
/** Whether a name may be the label of a sum, by its first letters. */
export const mayBeSum = mayBeginWith(
  [...data.subtotal.start, ...data.total.whole, ...data.total.start].map(fold),
);

/** What the name of a row says of its sum. */
export type SumLabel =
  /** "Cộng mục I" → "i" and "muc" (folded), for the category of that number. */
  | { readonly of: "category"; readonly ordinal: string; readonly section?: string }
  /** "Cộng (I + II)", "Tổng cộng mục I, II": of the category that those stand in, else of the table. */
  | { readonly of: "parts"; readonly first: string }
  /** "Tổng cộng", "TỔNG CỘNG (KCQG + KCĐP)". */
  | { readonly of: "table" }
  /** "Cộng", "Tổng": its place tells. */
  | { readonly of: "unsaid" };

/** Whether a name says nothing but that its row is a sum, at most in brackets of what ("Tổng cộng:", "Cộng", "TỔNG CỘNG (I+II)"). */
export function saysNothingButSum(name: string): boolean {
  return name.length < 60 && WHOLE_TOTAL.has(fold(name).replace(/(?:\([^()]*\)|[\s:.=])+$/, ""));
}

/** Reads the name of a row as the label of a sum, or null when it is none. */
export function sumLabel(name: string): SumLabel | null {
  if (name.length > 120) return null;
  const label = labelIn(isSpacedOut(name) ? closedUp(name) : name);
  if (label !== null) return label;
  for (const text of possiblyLegacy(name)) {
    const legacy = labelIn(text);
    if (legacy !== null) return legacy;
  }
  return null;
}

/** "T Ổ N G  C Ộ N G": by its first letters. */
function isSpacedOut(name: string): boolean {
  return name.charCodeAt(1) === BLANK && name.charCodeAt(3) === BLANK && name.length < 60;
}

const BLANK = 32;

const CLOSED = new Map(data.total.whole.map((words) => [fold(words).replaceAll(" ", ""), words]));

/** "T Ổ N G  C Ộ N G" as "Tổng cộng"; any other text as it is. */
function closedUp(name: string): string {
  return CLOSED.get(fold(name).replaceAll(" ", "")) ?? name;
}

function labelIn(name: string): SumLabel | null {
  if (!mayBeSum(name)) return null;
  const label = fold(name)
    .replace(COUNTED, "")
    .replace(/[\s:.=/]+$/, "");
  const first = firstListedPart(label);
  if (first !== null) return { of: "parts", first };
  const words = label.replace(PARTS, "").replace(/[\s:.=/]+$/, "");
  if (BARE_PARTS.test(words.replace(/[()\s]+/g, " ").trim())) return { of: "table" };
  if (UNSAID.has(words)) return { of: "unsaid" };
  if (WHOLE_TOTAL.has(words)) return { of: "table" };
  const [, section, ordinal] = SUBTOTAL_OF.exec(words) ?? [];
  if (ordinal !== undefined)
    return section === undefined ? { of: "category", ordinal } : { of: "category", ordinal, section };
  if (SUM_OF_SECTION.test(words)) return { of: "unsaid" };
  return TOTAL(name) ? { of: "table" } : null;
}
