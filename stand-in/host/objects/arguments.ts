import { LAST_COLUMN, LAST_ROW, type Area, type Sheet } from "../../workbook";
import { parseAddress } from "../addresses";
import { invalidArgument } from "../excel-error";
import { HostObject } from "../kind";
import type { RangeSelf } from "./handles";

/** getRange refuses longer addresses (documented). */
const LONGEST_ADDRESS = 8192;

/** An argument that the add-in did not give: it comes as null. */
export const isLeftOut = (value: unknown): value is null | undefined => value === null || value === undefined;

/** An index or count: a whole number from 0. */
export function indexArgument(value: unknown, member: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument(member);
  return value;
}

/** An address on this sheet. ASSUMPTION: one that names another sheet is refused. */
export function areaNamed(value: unknown, sheet: Sheet, member: string): Area {
  if (typeof value !== "string" || value.length > LONGEST_ADDRESS) throw invalidArgument(member);
  const found = parseAddress(value);
  if (!found || (found.sheet !== null && found.sheet.toLowerCase() !== sheet.name.toLowerCase()))
    throw invalidArgument(member);
  return found.area;
}

/** Addresses with "," or ";" between (documented). */
export function areasNamed(value: unknown, sheet: Sheet, member: string): readonly Area[] {
  if (typeof value !== "string" || value.length > LONGEST_ADDRESS) throw invalidArgument(member);
  return value.split(/[,;]/).map((address) => areaNamed(address, sheet, member));
}

/** [start row, start column, rows, columns]. */
export function areaOfCounts(args: readonly unknown[], member: string): Area {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map((value) => indexArgument(value, member));
  return withinSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, member);
}

/** The area itself, unless it is empty or leaves the sheet. */
export function withinSheet(area: Area, member: string): Area {
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!inside || bottom < top || right < left) throw invalidArgument(member);
  return area;
}

/** Another range, given as an object or as an address. */
export function rangeArgument(value: unknown, sheet: Sheet, member: string): Area {
  if (!(value instanceof HostObject)) return areaNamed(value, sheet, member);
  if (value.kind !== "Range") throw invalidArgument(member);
  const other = value.self as RangeSelf;
  if (other.sheet.id !== sheet.id) throw invalidArgument(member);
  return other.area;
}
