import { beginsNote, headingMeaning, saysWhatAbout, type HeadingKind } from "../../knowledge";
import type { OrdinalText } from "../values/ordinal";
import { breaksDown } from "./breakdown";
import { hasContents } from "./outline";
import type { RawRow } from "./raw-row";

/**
 * The rows that are remarks: a name without number and contents is one, unless it heads what follows. Where the
 * table numbers its categories, such a name heads only what is counted from 1 again.
 */
export function noteRows(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
  blocks: ReadonlySet<RawRow>,
): ReadonlySet<number> {
  const numbersCategories = rows.some((raw, at) => {
    const style = ordinals[at]?.style;
    return (style === "roman" || style === "upper-letter") && raw.label === null;
  });
  const notes = new Set<number>();
  const isNumbered = ordinals.some((ordinal) => ordinal?.style === "arabic");
  let ofWhich = false;
  let beginsPart = false;
  const closing = closingRemarks(rows);
  rows.forEach((raw, at) => {
    if (at >= closing) notes.add(at);
    const ordinal = ordinals[at] ?? null;
    const isLoose = ordinal === null || ordinal.style === "other";
    if (raw.ofWhich) beginsPart = isNumbered && raw.hasAmount;
    ofWhich =
      isLoose && (raw.ofWhich || (ofWhich && (breaksDown(raw) || (beginsPart && hasOnlyAmounts(raw)))));
    if (!isLoose || blocks.has(raw)) return;
    if (ofWhich) notes.add(at);
    const name = raw.nameText;
    if (inBrackets(name) || isRemark(raw) || isMoreOfAbove(raw)) notes.add(at);
    if (raw.bullet !== null || hasContents(raw)) return;
    if (name === "" || goesOn(name) || !heads(rows, ordinals, at, numbersCategories)) notes.add(at);
  });
  return notes;
}

/** "Trong đó: Công tác phí | 3" goes on with "Xăng xe | 2", where tasks are numbered. */
function hasOnlyAmounts({ label, hasAmount, hasUnit, hasQuantity, hasDetail }: RawRow): boolean {
  return label === null && hasAmount && !hasUnit && !hasQuantity && !hasDetail;
}

/** Whether a row says but something of what stands above it. */
export function saysMore(row: RawRow): boolean {
  return inBrackets(row.nameText) || isRemark(row) || goesOn(row.nameText);
}

/** An office or a place in a row of its own, below those of the task above. */
function isMoreOfAbove(row: RawRow): boolean {
  const isNameless = row.nameText === "" && row.nameColumn >= 0 && row.bullet === null;
  return isNameless && !row.hasUnit && !row.hasQuantity && !row.hasAmount;
}

/**
 * Where the remarks begin that close a table and are about it as a whole: "Ghi chú: …" with nothing behind it but lines without
 * contents. The number of rows where there are none.
 */
export function closingRemarks(rows: readonly RawRow[]): number {
  let first = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const raw = rows[at];
    if (raw === undefined || hasContents(raw)) break;
    if (isRemark(raw)) first = at;
  }
  return first;
}

/** "* Ghi chú: …" is a remark for all its bullet. */
function isRemark({ nameText }: RawRow): boolean {
  return beginsNote(nameText.replace(/^[-–—+*•·\s]{1,4}/u, ""));
}

function heads(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
  at: number,
  numbersCategories: boolean,
): boolean {
  if (rows[at + 1] === undefined) return false;
  if (!numbersCategories) return true;
  // A sum may stand right below the name that it sums.
  const first = rows[at + 1]?.label === null ? at + 1 : at + 2;
  const ordinal = ordinals[first];
  return ordinal?.style === "arabic" && ordinal.value === 1;
}

/** The rest of the name above ("sản xuất, chế biến chè"), or more about it ("Địa điểm: xã An Phú"): neither heads anything. */
function goesOn(name: string): boolean {
  if (/^\p{Ll}/u.test(name)) return true;
  const label = name.slice(0, LONGEST_LABEL).indexOf(":");
  if (label < 0) return false;
  const words = name.slice(0, label);
  if (saysWhatAbout(words)) return true;
  const meaning = headingMeaning(words);
  return meaning !== null && DETAILS.has(meaning.otherwise ?? meaning.as);
}

const LONGEST_LABEL = 40;
const DETAILS: ReadonlySet<HeadingKind> = new Set([
  ...(["lead", "partner", "beneficiary", "place"] as const),
  ...(["time", "quantity", "note"] as const),
]);

/** "(Mức hỗ trợ tối đa 300 triệu đồng/cơ sở)" below a category says something of it, and heads nothing. */
function inBrackets(name: string): boolean {
  return name.length > 12 && name.startsWith("(") && name.endsWith(")");
}
