import type { Area, Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseWhenProtected } from "../locked-cells";

/** Hides or shows the rows of an area. */
export function hideRows(
  sheet: Sheet,
  area: Area,
  hidden: unknown,
  context: HostContext,
  member: string,
): void {
  if (typeof hidden !== "boolean") throw invalidArgument(member);
  refuseWhenProtected(context, sheet, "allowFormatRows", member);
  sheet.setRowsHidden(area.top, area.bottom, hidden);
}

export function hideColumns(
  sheet: Sheet,
  area: Area,
  hidden: unknown,
  context: HostContext,
  member: string,
): void {
  if (typeof hidden !== "boolean") throw invalidArgument(member);
  refuseWhenProtected(context, sheet, "allowFormatColumns", member);
  sheet.setColumnsHidden(area.left, area.right, hidden);
}
