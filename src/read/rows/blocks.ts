import type { OrdinalText } from "../values/ordinal";
import { namesSource } from "./breakdown";
import { saysMore } from "./notes";
import type { RawRow } from "./raw-row";

/**
 * The names without a number over categories that are numbered anew from I (or A) below each: "KHUYẾN CÔNG QUỐC GIA" above I, II
 * and "KHUYẾN CÔNG ĐỊA PHƯƠNG" above another I. A source of money below a sum breaks it down, where not every I has a name above.
 */
export function blockNames(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
): ReadonlySet<RawRow> {
  const style = ordinals.find((ordinal) => isOuter(ordinal))?.style;
  const names = new Set<RawRow>();
  if (style === undefined) return names;
  let starts = 0;
  rows.forEach((row, at) => {
    const ordinal = ordinals[at] ?? null;
    if (ordinal?.style !== style || ordinal.value !== 1 || row.label !== null) return;
    starts++;
    const above = rows[at - 1];
    if (above !== undefined && isBareName(above, ordinals[at - 1] ?? null)) names.add(above);
  });
  if (names.size === 0 || (starts > 1 && names.size === starts)) return names;
  rows.forEach((row, at) => {
    if (names.has(row) && breaksDownSum(rows[at - 1])) names.delete(row);
  });
  return names;
}

function isOuter(ordinal: OrdinalText | null): boolean {
  return ordinal?.style === "roman" || ordinal?.style === "upper-letter";
}

function isBareName(row: RawRow, ordinal: OrdinalText | null): boolean {
  const isNumbered = ordinal !== null && ordinal.style !== "other";
  if (isNumbered || row.bullet !== null || row.label !== null || row.ofWhich || row.nameText === "")
    return false;
  return !row.hasUnit && !row.hasQuantity && !row.hasDetail && !saysMore(row);
}

/** Whether what follows a row may go on breaking down a sum. */
function breaksDownSum(above: RawRow | undefined): boolean {
  return above !== undefined && (above.label !== null || above.ofWhich || namesSource(above));
}

/**
 * The names with sums over tasks, in a table without any number that begins with one: "Đào tạo nghề | 300" above tasks that are
 * counted. A name with a sum that has none of them right below is a task without a quantity.
 */
export function unnumberedHeads(
  rows: readonly RawRow[],
  ordinals: readonly (OrdinalText | null)[],
): ReadonlySet<RawRow> {
  const heads = new Set<RawRow>();
  const first = rows.find(({ label }) => label === null);
  const isNumbered = ordinals.some((ordinal) => ordinal !== null && ordinal.style !== "other");
  if (isNumbered || first === undefined || !isBareName(first, null) || !first.hasAmount) return heads;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next?.bullet !== null || !isBareName(row, null)) return;
    if (next.hasUnit || next.hasQuantity) heads.add(row);
  });
  return heads;
}
