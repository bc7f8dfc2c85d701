import { numfmt } from "@univerjs/core";
import { isErrorText, isFormula, type CellWrite } from "../workbook";
import { invalidArgument } from "./excel-error";
import { typedFormat } from "./typed-format";

/** What one cell can hold (documented as limits of Excel). */
const LONGEST = { text: 32_767, formula: 8_192 };

type Typed = Pick<CellWrite, "content" | "format">;

/**
 * What Excel makes of a value that an add-in writes: strings are taken as if typed into an en-US Excel,
 * whatever the person's own language (documented).
 */
export function typedInput(value: unknown, format: string, member: string): Typed {
  if (typeof value === "boolean" || typeof value === "number") return constant(value);
  if (typeof value !== "string") throw invalidArgument(member);
  if (value === "") return { content: { value: null } };
  // ASSUMPTION: the code for a text that is too long.
  if (value.length > LONGEST.text) throw invalidArgument(member);
  // ASSUMPTION, as typing: an apostrophe makes a text and is not read back (issue 6687 of office-js for the latter).
  if (value.startsWith("'")) return constant(value.slice(1));
  // ASSUMPTION, as typing: in a cell formatted as text everything is text.
  if (format === "@") return constant(value);
  if (isErrorText(value)) return { content: { value: { error: value } } };
  return numberOrDate(value, format) ?? formula(value, member) ?? constant(value);
}

const constant = (value: string | number | boolean): Typed => ({ content: { value } });

/** A text that begins with "=", "+" or "-" is taken for a formula (documented), unless it is that sign alone. */
function formula(text: string, member: string): Typed | null {
  if (!/^[=+-]./.test(text)) return null;
  const whole = text.startsWith("=") ? text : `=${text}`;
  // ASSUMPTION: the code for what begins like a formula and is none.
  if (whole.length > LONGEST.formula || !isFormula(whole)) throw invalidArgument(member);
  return { content: { formula: whole } };
}

function numberOrDate(text: string, format: string): Typed | null {
  // A comma groups by three digits: what is no group stays text, as Microsoft's sample of separators relies on.
  if (text.startsWith("=") || /\d,\d{1,2}(?!\d)/.test(text)) return null;
  const parsed = numfmt.parseValue(text);
  if (!parsed) return null;
  const { v, z } = parsed;
  if (typeof v === "string") return null;
  const value = typeof v === "number" ? fifteenDigits(v) : v;
  // A cell that has a format of its own keeps it.
  return z === undefined || format !== "General"
    ? { content: { value } }
    : { content: { value }, format: typedFormat(z) };
}

/** Excel keeps 15 digits of a typed number; the others become zeros. */
function fifteenDigits(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15) return value;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 14);
  return Math.trunc(value / unit) * unit;
}
