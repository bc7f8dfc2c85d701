import { LAST_ROW, rowsOf } from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind } from "../kind";
import { refuseLocked } from "../locked-cells";
import { plainValue } from "../plain-value";
import { indexArgument, isLeftOut } from "./arguments";
import { rangeObject, type RangeSelf } from "./handles";
import { ofCells } from "./range-cells";
import { writeValues } from "./range-writing";
import { tableRowObject, type TableRowSelf, type TableSelf } from "./sheet-handles";
import { dataOf, factsOf, setFacts } from "./table-facts";

const countOf = (self: TableSelf): number => rowsOf(dataOf(factsOf(self)));

export const tableRowCollection = defineKind<TableSelf>({
  name: "TableRowCollection",
  properties: {
    Count: countOf,
  },
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => tableRowObject(self, index)),
  methods: {
    /** Before a row counted from 0, or at the end for null or -1 (documented); the cells below move down. */
    Add: (self, [index, values], context) => {
      const member = "TableRowCollection.add";
      const at = isLeftOut(index) || index === -1 ? countOf(self) : indexArgument(index, member);
      if (at > countOf(self)) throw invalidArgument(member);
      const rows = rowsToAdd(values, member);
      refuseLocked(context, self.sheet, factsOf(self).area, member);
      // A table of headers alone shows one blank row, in which the first one comes to stand (as Microsoft's samples have it).
      const first = at === 1 && isBlank(rowsFrom(self, 0, 1)) ? 0 : at;
      if (rows.length > at - first) insertRows(self, at, rows.length - (at - first));
      if (!isLeftOut(values)) writeValues(rowsFrom(self, first, rows.length), rows, context, member);
      return tableRowObject(self, first);
    },
    DeleteRowsAt: (self, [index, count], context) => {
      const member = "TableRowCollection.deleteRowsAt";
      deleteRows(
        self,
        indexArgument(index, member),
        isLeftOut(count) ? 1 : indexArgument(count, member),
        context,
      );
      return undefined;
    },
    GetCount: (self) => ({ value: countOf(self) }),
    GetItemAt: (self, [index]) => {
      const at = indexArgument(index, "TableRowCollection.getItemAt");
      if (at >= countOf(self)) throw itemNotFound("TableRowCollection.getItemAt");
      return tableRowObject(self, at);
    },
  },
});

export const tableRow = defineKind<TableRowSelf>({
  name: "TableRow",
  properties: {
    Index: ({ index }) => index,
    Values: (self) => ofCells(rowsFrom(self, self.index, 1), plainValue),
  },
  setters: {
    Values: (self, values, context) => {
      writeValues(rowsFrom(self, self.index, 1), values, context, "TableRow.values");
    },
  },
  methods: {
    Delete: (self, _args, context) => {
      deleteRows(self, self.index, 1, context);
      return undefined;
    },
    GetRange: (self) => {
      const { sheet, area } = rowsFrom(self, self.index, 1);
      return rangeObject(sheet, area);
    },
  },
});

function rowsFrom(self: TableSelf, index: number, count: number): RangeSelf {
  const data = dataOf(factsOf(self));
  const top = data.top + index;
  if (top > LAST_ROW) throw invalidArgument();
  return { sheet: self.sheet, area: { ...data, top, bottom: top + count - 1 } };
}

const isBlank = ({ sheet, area }: RangeSelf): boolean => sheet.usedArea(true, area) === null;

/** One row of values in brackets, or several; a blank row where none are given. */
function rowsToAdd(values: unknown, member: string): readonly unknown[] {
  if (isLeftOut(values)) return [null];
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument(member);
  const rows: readonly unknown[] = values;
  return Array.isArray(rows[0]) ? rows : [rows];
}

/** Within a table Excel makes room by itself; at its end the table grows over the new rows. */
function insertRows(self: TableSelf, index: number, count: number): void {
  const { area, totals } = factsOf(self);
  const place = rowsFrom(self, index, count).area;
  self.sheet.insert(place, "Down");
  if (!totals && place.top > area.bottom) setFacts(self, { area: { ...area, bottom: area.bottom + count } });
}

/** ASSUMPTION: a table keeps one row, which becomes blank when all are deleted. */
function deleteRows(self: TableSelf, index: number, count: number, context: HostContext): void {
  refuseLocked(context, self.sheet, factsOf(self).area, "TableRow.delete");
  const rows = countOf(self);
  if (index + count > rows) throw invalidArgument("TableRowCollection.deleteRowsAt");
  const kept = count === rows ? 1 : 0;
  if (count > kept) self.sheet.remove(rowsFrom(self, index + kept, count - kept).area, "Up");
  if (kept > 0) writeValues(rowsFrom(self, 0, 1), "", context, "TableRow.delete");
}
