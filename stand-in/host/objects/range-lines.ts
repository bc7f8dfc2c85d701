import { columnsOf, rowsOf, type Area, type Sheet } from "../../workbook";
import { fullAddress } from "../addresses";
import { invalidArgument, wrongShape } from "../excel-error";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { restyled } from "./format-kind";
import { changesOf, FORMAT, readerOf, type Tree } from "./format-tree";
import type { RangeSelf } from "./handles";
import { together } from "./range-cell-properties";
import { hideColumns, hideRows } from "./range-hiding";
import { setHeight, setWidth } from "./range-sizes";

const address = { read: (sheet: Sheet, area: Area): string => fullAddress(sheet.name, area) };

const ROW: Tree = {
  address,
  format: { ...FORMAT, rowHeight: { read: (sheet, { top }) => sheet.rowHeight(top) } },
  rowHidden: { read: (sheet, { top }) => sheet.rowHidden(top) },
  rowIndex: { read: (_sheet, { top }) => top },
};

const COLUMN: Tree = {
  address,
  columnHidden: { read: (sheet, { left }) => sheet.columnHidden(left) },
  columnIndex: { read: (_sheet, { left }) => left },
  format: { ...FORMAT, columnWidth: { read: (sheet, { left }) => sheet.columnWidth(left) } },
};

const rowsIn = (area: Area): readonly Area[] =>
  Array.from({ length: rowsOf(area) }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));

const columnsIn = (area: Area): readonly Area[] =>
  Array.from({ length: columnsOf(area) }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));

type SetOne = (sheet: Sheet, area: Area, value: unknown, context: HostContext, member: string) => void;

interface Special {
  /** Beside the format: whether the line is hidden, and how. */
  readonly hidden: readonly [string, SetOne];
  /** Within the format: its size, and how. */
  readonly size: readonly [string, SetOne];
}

/** One object a line; what belongs to its cells goes to those within the range. */
function setLines(
  { sheet }: RangeSelf,
  lines: readonly Area[],
  data: unknown,
  context: HostContext,
  member: string,
  { hidden, size }: Special,
): void {
  if (!Array.isArray(data)) throw invalidArgument(member);
  const objects: readonly unknown[] = data;
  if (objects.length !== lines.length) throw wrongShape(member);
  lines.forEach((line, index) => {
    const {
      [hidden[0]]: hide,
      format,
      ...others
    } = (objects[index] ?? {}) as Readonly<Record<string, unknown>>;
    const { [size[0]]: sized, ...ofCells } = (format ?? {}) as Readonly<Record<string, unknown>>;
    const changes = changesOf({ format: FORMAT }, { ...others, format: ofCells }, member);
    if (changes.length > 0)
      restyled({ sheet, areas: [line] }, (look, cell) => together(changes, look, cell), context, member);
    if (hide !== undefined && hide !== null) hidden[1](sheet, line, hide, context, member);
    if (sized !== undefined && sized !== null) size[1](sheet, line, sized, context, member);
  });
}

/** One answer for each row or column of a range; members in camelCase, as the add-in wrote them. */
export const rangeLines: NonNullable<Kind<RangeSelf>["methods"]> = {
  GetColumnProperties: ({ sheet, area }, [options]) => {
    const read = readerOf(COLUMN, options, "Range.getColumnProperties");
    return { value: columnsIn(area).map((column) => read(sheet, column)) };
  },
  GetRowProperties: ({ sheet, area }, [options]) => {
    const read = readerOf(ROW, options, "Range.getRowProperties");
    return { value: rowsIn(area).map((row) => read(sheet, row)) };
  },
  SetColumnProperties: (self, [data], context) => {
    setLines(self, columnsIn(self.area), data, context, "Range.setColumnProperties", {
      hidden: ["columnHidden", hideColumns],
      size: ["columnWidth", setWidth],
    });
    return undefined;
  },
  SetRowProperties: (self, [data], context) => {
    setLines(self, rowsIn(self.area), data, context, "Range.setRowProperties", {
      hidden: ["rowHidden", hideRows],
      size: ["rowHeight", setHeight],
    });
    return undefined;
  },
};
