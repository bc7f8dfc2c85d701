import { beginsNote } from "../../knowledge";
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
): ReadonlySet<number> {
  const numbersCategories = rows.some((raw, at) => {
    const style = ordinals[at]?.style;
    return (style === "roman" || style === "upper-letter") && raw.label === null;
  });
  const notes = new Set<number>();
  let ofWhich = false;
  rows.forEach((raw, at) => {
    const ordinal = ordinals[at] ?? null;
    const isLoose = ordinal === null || ordinal.style === "other";
    ofWhich = isLoose && (raw.ofWhich || (ofWhich && breaksDown(raw)));
    if (!isLoose) return;
    if (ofWhich) notes.add(at);
    const name = raw.nameText;
    // "* Ghi chú: …" is a remark for all its bullet.
    if (inBrackets(name) || beginsNote(name.replace(/^[-–—+*•·\s]{1,4}/u, ""))) notes.add(at);
    if (raw.bullet !== null || hasContents(raw)) return;
    if (name === "" || !heads(rows, ordinals, at, numbersCategories)) notes.add(at);
  });
  return notes;
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

/** "(Mức hỗ trợ tối đa 300 triệu đồng/cơ sở)" below a category says something of it, and heads nothing. */
function inBrackets(name: string): boolean {
  return name.length > 12 && name.startsWith("(") && name.endsWith(")");
}
