import type { Area, Sheet } from "../workbook";
import { addressOf, parseAddress } from "./addresses";

/** Names the range of an event, so that `getRange` of its arguments finds it. Kept apart from tracked ranges. */
export const eventReference = (sheetId: string, area: Area): string => `${sheetId} ${addressOf(area)}`;

/** The range that an event named, or null when its sheet is gone. */
export function rangeOfEvent(
  reference: unknown,
  sheets: readonly Sheet[],
): { sheet: Sheet; area: Area } | null {
  if (typeof reference !== "string") return null;
  const space = reference.lastIndexOf(" ");
  const sheet = sheets.find(({ id }) => id === reference.slice(0, space));
  const area = parseAddress(reference.slice(space + 1))?.area;
  return sheet && area ? { sheet, area } : null;
}
