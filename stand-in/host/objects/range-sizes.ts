import type { Area, Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { refuseWhenProtected } from "../locked-cells";
import type { AreasSelf } from "./handles";

type Members = Required<Pick<Kind<AreasSelf>, "properties" | "setters" | "methods">>;

/** The size that all lines have, or null where they differ (documented). */
function uniformSize(
  { sheet, areas }: AreasSelf,
  sizes: (sheet: Sheet, area: Area) => readonly number[],
): number | null {
  const all = areas.flatMap((area) => sizes(sheet, sheet.inGrid(area)));
  const [first = null] = all;
  return all.every((size) => size === first) ? first : null;
}

const count = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Excel's own bounds, in points: 409.5 for a row; 255 characters of the default font for a column. */
const MOST = { height: 409.5, width: 1342.5 };

function sizeArgument(value: unknown, most: number, member: string): number {
  if (typeof value !== "number" || value < 0 || value > most) throw invalidArgument(member);
  return value;
}

export function setWidth(
  sheet: Sheet,
  area: Area,
  value: unknown,
  context: HostContext,
  member: string,
): void {
  refuseWhenProtected(context, sheet, "allowFormatColumns", member);
  sheet.setColumnWidth(area.left, area.right, sizeArgument(value, MOST.width, member));
}

export function setHeight(
  sheet: Sheet,
  area: Area,
  value: unknown,
  context: HostContext,
  member: string,
): void {
  refuseWhenProtected(context, sheet, "allowFormatRows", member);
  sheet.setRowHeight(area.top, area.bottom, sizeArgument(value, MOST.height, member));
}

export const sizeProperties: NonNullable<Members["properties"]> = {
  ColumnWidth: (self) =>
    uniformSize(self, (sheet, { left, right }) =>
      count(left, right).map((column) => sheet.columnWidth(column)),
    ),
  RowHeight: (self) =>
    uniformSize(self, (sheet, { top, bottom }) => count(top, bottom).map((row) => sheet.rowHeight(row))),
};

export const sizeSetters: NonNullable<Members["setters"]> = {
  ColumnWidth: ({ sheet, areas }, value, context) => {
    for (const area of areas) setWidth(sheet, area, value, context, "RangeFormat.columnWidth");
  },
  RowHeight: ({ sheet, areas }, value, context) => {
    for (const area of areas) setHeight(sheet, area, value, context, "RangeFormat.rowHeight");
  },
};

export const sizeMethods: NonNullable<Members["methods"]> = {
  AutofitColumns: ({ sheet, areas }, _args, context) => {
    refuseWhenProtected(context, sheet, "allowFormatColumns", "RangeFormat.autofitColumns");
    for (const area of areas) sheet.fitColumns(area);
    return undefined;
  },
  AutofitRows: ({ sheet, areas }, _args, context) => {
    refuseWhenProtected(context, sheet, "allowFormatRows", "RangeFormat.autofitRows");
    for (const area of areas) sheet.fitRows(area);
    return undefined;
  },
};
