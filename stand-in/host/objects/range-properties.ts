import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from "../../workbook";
import { fullAddress } from "../addresses";
import type { Kind } from "../kind";
import { formulaOrValue, plainValue, valueTypeOf } from "../plain-value";
import { toR1C1 } from "../r1c1";
import type { RangeSelf } from "./handles";
import { hyperlinkOf } from "./range-hyperlink";
import { ofCells, same } from "./range-cells";

/** The greatest count that cellCount tells; above it says -1 (documented). */
const GREATEST_COUNT = 2 ** 31 - 1;

const rowsHidden = ({ sheet, area }: RangeSelf): boolean | null =>
  same(rowsOf(area), (row) => sheet.rowHidden(area.top + row));

const columnsHidden = ({ sheet, area }: RangeSelf): boolean | null =>
  same(columnsOf(area), (column) => sheet.columnHidden(area.left + column));

/** True when no cell can be seen, null when some can (documented for rows, columns and both). */
function hidden(self: RangeSelf): boolean | null {
  const rows = rowsHidden(self);
  const columns = columnsHidden(self);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

export const rangeProperties: NonNullable<Kind<RangeSelf>["properties"]> = {
  Address: ({ sheet, area }) => fullAddress(sheet.name, area),
  AddressLocal: ({ sheet, area }) => fullAddress(sheet.name, area),
  CellCount: ({ area }) => {
    const count = rowsOf(area) * columnsOf(area);
    return count > GREATEST_COUNT ? -1 : count;
  },
  ColumnCount: ({ area }) => columnsOf(area),
  ColumnHidden: columnsHidden,
  ColumnIndex: ({ area }) => area.left,
  Formulas: (self) => ofCells(self, formulaOrValue),
  FormulasR1C1: (self) =>
    ofCells(self, (content, cell) =>
      content.formula === null ? formulaOrValue(content) : toR1C1(content.formula, cell),
    ),
  Hidden: hidden,
  Hyperlink: hyperlinkOf,
  IsEntireColumn: ({ area }) => rowsOf(area) > LAST_ROW,
  IsEntireRow: ({ area }) => columnsOf(area) > LAST_COLUMN,
  NumberFormat: (self) => ofCells(self, ({ format }) => format),
  NumberFormatLocal: (self) => ofCells(self, ({ format }) => format),
  RowCount: ({ area }) => rowsOf(area),
  RowHidden: rowsHidden,
  RowIndex: ({ area }) => area.top,
  Text: (self, { workbook }) => ofCells(self, (content) => workbook.textOf(content)),
  ValueTypes: (self) => ofCells(self, valueTypeOf),
  Values: (self) => ofCells(self, plainValue),
};
