import { numfmt } from "@univerjs/core";
import { isErrorText, type CellWrite } from "../workbook";
import { invalidArgument } from "./excel-error";

/** What one cell can hold (documented as a limit of Excel). */
const LONGEST_TEXT = 32_767;

/**
 * What Excel makes of a value that an add-in writes: strings are taken as if typed into an en-US Excel,
 * whatever the person's own language (documented).
 */
export function typedInput(
  value: unknown,
  format: string,
  member: string,
): Pick<CellWrite, "content" | "format"> {
  if (typeof value === "boolean" || typeof value === "number") return constant(value);
  if (typeof value !== "string") throw invalidArgument(member);
  if (value === "") return { content: { value: null } };
  // ASSUMPTION: the code for a text that is too long.
  if (value.length > LONGEST_TEXT) throw invalidArgument(member);
  if (value.startsWith("'")) return constant(value.slice(1));
  // ASSUMPTION, as typing: in a cell formatted as text everything is text.
  if (format === "@") return constant(value);
  return numberOrDate(value, format) ?? formula(value) ?? constant(value);
}

const constant = (value: string | number | boolean): Pick<CellWrite, "content"> => ({ content: { value } });

/** A text that begins with "=", "+" or "-" is taken for a formula (documented), unless it is that sign alone. */
function formula(text: string): Pick<CellWrite, "content"> | null {
  if (!/^[=+-]./.test(text)) return null;
  return { content: { formula: text.startsWith("=") ? text : `=${text}` } };
}

function numberOrDate(text: string, format: string): Pick<CellWrite, "content" | "format"> | null {
  if (text.startsWith("=") || isErrorText(text)) return null;
  const parsed = numfmt.parseValue(text);
  if (!parsed) return null;
  const { v, z } = parsed;
  if (typeof v === "string") return null;
  const content = { value: v };
  // A cell that has a format of its own keeps it.
  return z === undefined || format !== "General" ? { content } : { content, format: typedFormat(z) };
}

/** Excel gives a typed date its short date (issue 229 of office-js); other formats follow what was typed. */
const typedFormat = (format: string): string =>
  /y/i.test(format) && /d/i.test(format) && !/[hs]/i.test(format) ? "m/d/yyyy" : format;
