import {
  columnsOf,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  rowsOf,
  type Cell,
  type CellContent,
} from "../../workbook";
import { fullAddress } from "../addresses";
import { invalidArgument, itemNotFound, wrongShape } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, HostObject, type Kind } from "../kind";
import { formulaOrValue, plainValue, valueTypeOf } from "../plain-value";
import { toR1C1 } from "../r1c1";
import { indexArgument } from "./arguments";
import { rangeObject, type RangeSelf } from "./handles";
import { rangeSetters } from "./range-writing";

/** What can be seen of a range: its rows and columns that are not hidden. */
export interface ViewSelf extends RangeSelf {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Which row of the whole view it is; 0 for the whole. */
  readonly index: number;
}

const shownOf = (from: number, to: number, hidden: (at: number) => boolean): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((at) => !hidden(at));

export const rangeViewObject = ({ sheet, area }: RangeSelf): HostObject => {
  if (rowsOf(area) > LAST_ROW || columnsOf(area) > LAST_COLUMN) throw invalidArgument("Range.getVisibleView");
  const rows = shownOf(area.top, area.bottom, (row) => sheet.rowHidden(row));
  const columns = shownOf(area.left, area.right, (column) => sheet.columnHidden(column));
  return new HostObject("RangeView", { sheet, area, rows, columns, index: 0 } satisfies ViewSelf);
};

const rowsOfView = (self: ViewSelf): readonly HostObject[] =>
  self.rows.map(
    (row, index) => new HostObject("RangeView", { ...self, rows: [row], index } satisfies ViewSelf),
  );

type Read = (content: CellContent, cell: Cell, context: HostContext, self: ViewSelf) => unknown;

const cells =
  (read: Read): NonNullable<Kind<ViewSelf>["properties"]>[string] =>
  (self, context) =>
    self.rows.map((row) =>
      self.columns.map((column) => read(self.sheet.cell(row, column), { row, column }, context, self)),
    );

/** Writes through to the cells that are seen; any other shape is refused (issue 226 of office-js). */
const writing =
  (name: string): NonNullable<Kind<ViewSelf>["setters"]>[string] =>
  ({ sheet, rows, columns }, input, context) => {
    const member = `RangeView.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    if (!Array.isArray(input)) throw invalidArgument(member);
    const given: readonly unknown[] = input;
    const fits = given.length === rows.length && given.every(isRowOf(columns.length));
    if (!fits) throw wrongShape(member);
    for (const [index, row] of rows.entries())
      for (const [across, column] of columns.entries()) {
        const value = (given[index] as readonly unknown[])[across];
        const self = { sheet, area: oneCell(row, column) };
        if (value !== null) rangeSetters[name]?.(self, value, context);
      }
  };

const isRowOf =
  (length: number) =>
  (row: unknown): boolean =>
    Array.isArray(row) && row.length === length;

export const rangeView = defineKind<ViewSelf>({
  name: "RangeView",
  properties: {
    // ASSUMPTION: with the sheet, as Range.address.
    CellAddresses: cells((_content, { row, column }, _context, { sheet }) =>
      fullAddress(sheet.name, oneCell(row, column)),
    ),
    ColumnCount: ({ columns }) => columns.length,
    Formulas: cells(formulaOrValue),
    FormulasR1C1: cells((content, cell) =>
      content.formula === null ? formulaOrValue(content) : toR1C1(content.formula, cell),
    ),
    Index: ({ index }) => index,
    NumberFormat: cells(({ format }) => format),
    RowCount: ({ rows }) => rows.length,
    Text: cells((content, _cell, { workbook }) => workbook.textOf(content)),
    ValueTypes: cells(valueTypeOf),
    Values: cells(plainValue),
  },
  setters: {
    Formulas: writing("Formulas"),
    FormulasR1C1: writing("FormulasR1C1"),
    NumberFormat: writing("NumberFormat"),
    Values: writing("Values"),
  },
  links: { Rows: (self) => new HostObject("RangeViewCollection", self) },
  methods: {
    /** The range that the view is of (documented). */
    GetRange: ({ sheet, area }) => rangeObject(sheet, area),
  },
});

export const rangeViewCollection = defineKind<ViewSelf>({
  name: "RangeViewCollection",
  items: rowsOfView,
  methods: {
    GetCount: ({ rows }) => ({ value: rows.length }),
    GetItemAt: (self, [index]) => {
      const found = rowsOfView(self)[indexArgument(index, "RangeViewCollection.getItemAt")];
      if (!found) throw itemNotFound("RangeViewCollection.getItemAt");
      return found;
    },
  },
});
