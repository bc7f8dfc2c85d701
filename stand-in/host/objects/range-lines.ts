import { columnsOf, rowsOf } from "../../workbook";
import { fullAddress } from "../addresses";
import { invalidArgument, lacksMember } from "../excel-error";
import type { Kind } from "../kind";
import type { RangeSelf } from "./handles";

type ReadLine = (self: RangeSelf, index: number) => unknown;

const ROW: Readonly<Record<string, ReadLine>> = {
  address: ({ sheet, area }, row) => fullAddress(sheet.name, { ...area, top: row, bottom: row }),
  rowHidden: ({ sheet }, row) => sheet.rowHidden(row),
  rowIndex: (_self, row) => row,
};

const COLUMN: Readonly<Record<string, ReadLine>> = {
  address: ({ sheet, area }, column) => fullAddress(sheet.name, { ...area, left: column, right: column }),
  columnHidden: ({ sheet }, column) => sheet.columnHidden(column),
  columnIndex: (_self, column) => column,
};

/** The members that are asked for with `true`. */
function askedOf(options: unknown, readers: Readonly<Record<string, ReadLine>>, method: string): string[] {
  if (typeof options !== "object" || options === null) throw invalidArgument(`Range.${method}`);
  const names = Object.entries(options).flatMap(([name, asked]) => (asked === false ? [] : [name]));
  for (const name of names) if (!readers[name]) throw lacksMember(`Range.${method}({${name}})`);
  return names;
}

function linesOf(
  self: RangeSelf,
  names: readonly string[],
  readers: Readonly<Record<string, ReadLine>>,
  first: number,
  count: number,
): { value: unknown } {
  const line = (index: number): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, readers[name]?.(self, index)]));
  return { value: Array.from({ length: count }, (_, index) => line(first + index)) };
}

/** One answer for all rows or columns of a range; members in camelCase, as the add-in wrote them. */
export const rangeLines: NonNullable<Kind<RangeSelf>["methods"]> = {
  GetColumnProperties: (self, [options]) =>
    linesOf(
      self,
      askedOf(options, COLUMN, "getColumnProperties"),
      COLUMN,
      self.area.left,
      columnsOf(self.area),
    ),
  GetRowProperties: (self, [options]) =>
    linesOf(self, askedOf(options, ROW, "getRowProperties"), ROW, self.area.top, rowsOf(self.area)),
};
