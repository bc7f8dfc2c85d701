import { remembered } from "../../knowledge";
import { fromDouble, isCellError, type Decimal, type GridCell, type Unreadable } from "../../plan";

/** A cell that holds no text, as the number it is or the reason why it is none. Null for text and blanks. */
export type NumberCell =
  | { readonly value: Decimal; readonly why: null }
  | { readonly value: null; readonly why: Exclude<Unreadable, "ambiguous"> };

/** Reads a cell whose value is not text. A date is no number, though Excel keeps it as one. */
export function numberCell(cell: GridCell): NumberCell | null {
  const { value } = cell;
  if (value === null || typeof value === "string") return null;
  if (isCellError(value)) return { value: null, why: "cell-error" };
  if (typeof value === "boolean" || isDateFormat(cell.format)) return { value: null, why: "wrong-type" };
  if (!Number.isFinite(value)) return { value: null, why: "not-understood" };
  return { value: fromDouble(value), why: null };
}

/** Whether a number format shows dates or times. Quoted text, colours and escapes in it do not count. */
export function isDateFormat(format: string): boolean {
  return format !== "General" && format !== "" && format.length <= 250 && showsDates(format);
}

const showsDates = remembered((format): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dmyhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
});
