import { columnsOf, contains, rowsOf, type Area, type Cell, type CellWrite } from "../../workbook";
import { invalidArgument, wrongShape } from "../excel-error";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import { fromR1C1 } from "../r1c1";
import { typedInput } from "../typed-input";
import type { RangeSelf } from "./handles";
import { setHyperlink } from "./range-hyperlink";
import { isUnbounded } from "./range-cells";
import { hideColumns, hideRows } from "./range-hiding";

/** A value for each cell of a range: from rows of its shape, or one for all of them. */
function forEachCell(
  self: RangeSelf,
  input: unknown,
  member: string,
  write: (row: number, column: number, value: unknown) => CellWrite | null,
): void {
  const { sheet, area } = self;
  // ASSUMPTION: the code for setting cells of whole rows and columns, which is documented to fail.
  if (isUnbounded(self) || input === null || input === undefined) throw invalidArgument(member);
  const valueAt = valuesFor(input, area, member);
  const writes: CellWrite[] = [];
  for (let row = 0; row < rowsOf(area); row += 1)
    for (let column = 0; column < columnsOf(area); column += 1) {
      const value = valueAt(row, column);
      // Null leaves the cell as it is (documented).
      const change =
        value === null || value === undefined ? null : write(area.top + row, area.left + column, value);
      if (change) writes.push(change);
    }
  sheet.write(writes);
}

function valuesFor(input: unknown, area: Area, member: string): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) throw invalidArgument(member);
  // One value in brackets serves all cells, as in Microsoft's samples.
  if (rows.length === 1 && rows[0]?.length === 1) {
    const only = rows[0][0];
    return () => only;
  }
  const fits = rows.length === rowsOf(area) && rows.every((row) => row.length === columnsOf(area));
  if (!fits) throw wrongShape(member);
  return (row, column) => rows[row]?.[column];
}

/** What `Range.values` does, for whoever else writes cells. */
export function writeValues(self: RangeSelf, input: unknown, context: HostContext, member: string): void {
  writeContent(self, input, context, member);
}

function writeContent(
  self: RangeSelf,
  input: unknown,
  context: HostContext,
  member: string,
  translated: (value: unknown, cell: Cell) => unknown = (value) => value,
): void {
  const { sheet, area } = self;
  if (!isUnbounded(self)) refuseLocked(context, sheet, area, member);
  const merges = sheet.merges();
  forEachCell(self, input, member, (row, column, value) => {
    const merge = merges.find((area) => contains(area, { row, column }));
    // ASSUMPTION: what is written under a merge is dropped without an error.
    if (merge && (merge.top !== row || merge.left !== column)) return null;
    return {
      row,
      column,
      ...typedInput(translated(value, { row, column }), sheet.cell(row, column).format, member),
    };
  });
}

function writeFormat(self: RangeSelf, input: unknown, context: HostContext, member: string): void {
  refuseWhenProtected(context, self.sheet, "allowFormatCells", member);
  forEachCell(self, input, member, (row, column, value) => {
    if (typeof value !== "string") throw invalidArgument(member);
    // "" takes the format back to General (documented).
    return { row, column, format: value === "" ? "General" : value };
  });
}

export const rangeSetters: NonNullable<Kind<RangeSelf>["setters"]> = {
  ColumnHidden: ({ sheet, area }, hidden, context) => {
    hideColumns(sheet, area, hidden, context, "Range.columnHidden");
  },
  FormulasR1C1: (self, input, context) => {
    writeContent(self, input, context, "Range.formulasR1C1", (value, cell) =>
      typeof value === "string" && value.startsWith("=") ? fromR1C1(value, cell) : value,
    );
  },
  Formulas: (self, input, context) => {
    writeContent(self, input, context, "Range.formulas");
  },
  Hyperlink: setHyperlink,
  NumberFormat: (self, input, context) => {
    writeFormat(self, input, context, "Range.numberFormat");
  },
  // Excel takes and gives it without any translation (documented). ASSUMPTION: the codes are the same in every language.
  NumberFormatLocal: (self, input, context) => {
    writeFormat(self, input, context, "Range.numberFormatLocal");
  },
  RowHidden: ({ sheet, area }, hidden, context) => {
    hideRows(sheet, area, hidden, context, "Range.rowHidden");
  },
  Values: (self, input, context) => {
    writeContent(self, input, context, "Range.values");
  },
};
