import { columnsOf, oneCell, rowsOf, type Look, type Restyle } from "../../workbook";
import { fullAddress } from "../addresses";
import { wrongShape } from "../excel-error";
import type { Kind } from "../kind";
import { restyled } from "./format-kind";
import { changesOf, FORMAT, readerOf, type Tree } from "./format-tree";
import type { RangeSelf } from "./handles";
import { isUnbounded } from "./range-cells";
import { invalidArgument } from "../excel-error";

const GET = "Range.getCellProperties";
const SET = "Range.setCellProperties";

const CELL: Tree = {
  address: { read: (sheet, area) => fullAddress(sheet.name, area) },
  addressLocal: { read: (sheet, area) => fullAddress(sheet.name, area) },
  format: FORMAT,
  hidden: { read: (sheet, { top, left }) => sheet.rowHidden(top) || sheet.columnHidden(left) },
};

export const rangeCellProperties: NonNullable<Kind<RangeSelf>["methods"]> = {
  GetCellProperties: (self, [options]) => {
    const { sheet, area } = self;
    // ASSUMPTION: whole rows and columns are refused, as everything that gives one answer a cell.
    if (isUnbounded(self)) throw invalidArgument(GET);
    const read = readerOf(CELL, options, GET);
    const rows = Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (_cell, column) =>
        read(sheet, oneCell(area.top + row, area.left + column)),
      ),
    );
    return { value: rows };
  },
  /** One object a cell; an empty one or null leaves its cell as it is. */
  SetCellProperties: (self, [data], context) => {
    const { sheet, area } = self;
    if (isUnbounded(self) || !Array.isArray(data)) throw invalidArgument(SET);
    const rows: readonly unknown[] = data;
    const fits =
      rows.length === rowsOf(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
    if (!fits) throw wrongShape(SET);
    const changes = (rows as readonly (readonly unknown[])[]).map((row) =>
      row.map((cell) => changesOf({ format: FORMAT }, cell, SET)),
    );
    const change: Restyle = (look, { row, column }) =>
      together(changes[row - area.top]?.[column - area.left] ?? [], look, { row, column });
    restyled({ sheet, areas: [area] }, change, context, SET);
    return undefined;
  },
};

/** Each change sees what the ones before it made of the look. */
export function together(
  changes: readonly Restyle[],
  look: Look,
  cell: Parameters<Restyle>[1],
): Partial<Look> {
  return changes.reduce<Partial<Look>>(
    (all, change) => ({ ...all, ...change({ ...look, ...all }, cell) }),
    {},
  );
}
