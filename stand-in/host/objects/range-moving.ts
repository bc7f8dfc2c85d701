import { columnsOf, rowsOf, type Area, type Sheet } from "../../workbook";
import { parseAddress } from "../addresses";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { HostObject, type Kind } from "../kind";
import { refuseLocked } from "../locked-cells";
import type { RangeSelf } from "./handles";
import { sheetNamed } from "./sheet-names";

const MEMBER = "Range.moveTo";

/** A range given as an object, or as an address with or without a sheet. */
function destination(value: unknown, here: Sheet, { workbook }: HostContext): RangeSelf {
  if (value instanceof HostObject && value.kind === "Range") return value.self as RangeSelf;
  const found = typeof value === "string" ? parseAddress(value) : null;
  const sheet = found?.sheet === null ? here : found && sheetNamed(found.sheet, workbook);
  if (!found || !sheet) throw invalidArgument(MEMBER);
  return { sheet, area: found.area };
}

export const rangeMoving: NonNullable<Kind<RangeSelf>["methods"]> = {
  /** A destination that is smaller grows; cells beyond what is moved stay (documented). */
  MoveTo: ({ sheet, area }, [to], context) => {
    const target = destination(to, sheet, context);
    const from = sheet.inGrid(area);
    const place: Area = {
      top: target.area.top,
      left: target.area.left,
      bottom: target.area.top + rowsOf(from) - 1,
      right: target.area.left + columnsOf(from) - 1,
    };
    refuseLocked(context, sheet, from, MEMBER);
    refuseLocked(context, target.sheet, place, MEMBER);
    sheet.moveTo(from, target.sheet, place);
    return undefined;
  },
};
