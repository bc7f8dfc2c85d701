import type { Cell, CellValue as FileValue } from "exceljs";
import type { CellError, CellValue } from "../plan";

/** What one cell of a file holds. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

const BLANK: CellContent = { value: null, formula: null };

const DAY = 24 * 3600 * 1000;
/** Day number of 1970-01-01 in the calendar of Windows. */
const EPOCH = 25569;
/** Days that the calendar of old Macs is behind. */
const MAC_DAYS = 1462;

/** The serial number that a file holds for a date, to a millisecond; an amount in a cell dressed as a date is one too. */
function serialOf(date: Date, mac: boolean): number | CellError {
  const serial = date.getTime() / DAY + EPOCH - (mac ? MAC_DAYS : 0);
  // The library made a date of a number that is none: Excel shows #### there, and the number is lost.
  return Number.isFinite(serial) ? Number(serial.toFixed(8)) : { error: "#NUM!" };
}

function nonEmpty(text: string): string | null {
  return text === "" ? null : text;
}

function valueOf(held: FileValue | undefined, mac: boolean): CellValue {
  if (held === null || held === undefined) return null;
  if (typeof held === "string") return nonEmpty(held);
  if (typeof held === "number") return Number.isFinite(held) ? held : null;
  if (typeof held === "boolean") return held;
  if (held instanceof Date) return serialOf(held, mac);
  if ("error" in held) return { error: held.error };
  if ("richText" in held) return nonEmpty(held.richText.map((run) => run.text).join(""));
  // Of a link the library keeps what the cell holds, whatever its type, under the name of its text.
  if ("hyperlink" in held) return valueOf(held.text, mac);
  return null;
}

/**
 * What a cell holds: a formula's last result as its value (null where the file has none), rich text joined, dates as
 * serial numbers, a link as its words. Inside a merge only the first cell holds anything.
 * @param mac whether the workbook counts its days as old Macs did
 */
export function cellContent(cell: Cell, mac: boolean): CellContent {
  if (cell.isMerged && cell.master !== cell) return BLANK;
  const held = cell.value;
  if (held !== null && typeof held === "object" && ("formula" in held || "sharedFormula" in held)) {
    // The cell's own getters: in `held` a result of 0 is lost, and a shared formula is not written out.
    return { value: valueOf(cell.result, mac), formula: `=${cell.formula}` };
  }
  return { value: valueOf(held, mac), formula: null };
}
