import { numfmt } from "@univerjs/core";
import { isErrorValue, type CellContent } from "./cell-content";
import type { Culture } from "./culture";

/** A number as its format shows it, whatever the column's width (as Range.text). */
export function displayedText({ value, format }: CellContent, culture: Culture): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(format, value, { locale: localeOf(culture), nbsp: false });
  } catch {
    // ASSUMPTION: a number whose format cannot show it (a date below zero) is shown as "#" marks on the sheet; here plainly.
    return String(value);
  }
}

const known = new Set<string>();

/** Tells numfmt this culture's separators once; dates keep their English names. */
function localeOf({ decimalSeparator, thousandsSeparator }: Culture): string {
  const tag = `sep${String(decimalSeparator.codePointAt(0))}x${String(thousandsSeparator.codePointAt(0))}`;
  if (!known.has(tag)) {
    numfmt.addLocale({ decimal: decimalSeparator, group: thousandsSeparator }, tag);
    known.add(tag);
  }
  return tag;
}
