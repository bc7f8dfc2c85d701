import type { Separators } from "./grid";
import { Decimal } from "./money";

const FIXED = /^(#,##)?0(?:\.(0+))?$/;

/**
 * A number as Excel shows it in one of the plain formats (General, 0, #,##0, with or without decimals), in the
 * workbook's own separators; null for any other format.
 */
export function shownAs(value: Decimal, format: string, separators: Separators): string | null {
  if (format === "General") return plain(value.toFixed(), separators.decimal);
  const match = FIXED.exec(format);
  if (match === null) return null;
  const rounded = value.toFixed(match[2]?.length ?? 0, Decimal.ROUND_HALF_UP);
  const [whole = "", fraction] = rounded.split(".");
  const grouped = match[1] === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separators.thousands);
  return fraction === undefined ? grouped : grouped + separators.decimal + fraction;
}

function plain(digits: string, decimal: string): string {
  return digits.replace(".", decimal);
}
