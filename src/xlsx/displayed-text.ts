import { format } from "numfmt";
import { type CellValue, type Separators, isCellError } from "../plan";

/**
 * A file does not say how the program that wrote it separates numbers: that is a setting of each machine.
 * The officers these plans come from use Vietnamese settings.
 */
export const FILE_SEPARATORS: Separators = { decimal: ",", thousands: ".", assumed: true };

const LOCALE = "vi";

/** Excel's "short date" is the machine's own; its code in the file is that of American English. */
const SHORT_DATE_IN_FILES = "mm-dd-yy";
const SHORT_DATE = "m/d/yyyy";
const SHORT_DATE_SHOWN = "dd/mm/yyyy";

/** The number format of a cell in Excel's en-US code; "General" where none is set. */
export function numberFormat(code: string | undefined): string {
  if (code === undefined || code === "") return "General";
  return code === SHORT_DATE_IN_FILES ? SHORT_DATE : code;
}

/**
 * What a cell displays in a Vietnamese Excel. Text shows as itself, numbers by their format; a format that is
 * not understood shows the bare number.
 */
export function displayedText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  const shown = code === SHORT_DATE ? SHORT_DATE_SHOWN : code;
  try {
    return format(shown, value, { locale: LOCALE, throws: true }).trim();
  } catch {
    return format("General", value, { locale: LOCALE });
  }
}
