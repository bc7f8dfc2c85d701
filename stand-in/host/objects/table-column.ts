import { columnsOf, type Area } from "../../workbook";
import { itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { plainValue } from "../plain-value";
import { indexArgument } from "./arguments";
import { rangeObject } from "./handles";
import { ofCells } from "./range-cells";
import { tableColumnObject, type TableColumnSelf, type TableSelf } from "./sheet-handles";
import { dataOf, factsOf, headerOf, totalsOf } from "./table";

export const tableColumnCollection = defineKind<TableSelf>({
  name: "TableColumnCollection",
  properties: {
    Count: (self) => columnsOf(factsOf(self).area),
  },
  items: (self) =>
    Array.from({ length: columnsOf(factsOf(self).area) }, (_, index) => tableColumnObject(self, index)),
  item: (self, key) => {
    const index = find(self, key);
    if (index < 0) throw itemNotFound("TableColumnCollection.getItem");
    return tableColumnObject(self, index);
  },
  methods: {
    GetCount: (self) => ({ value: columnsOf(factsOf(self).area) }),
    GetItemAt: (self, [index]) => {
      const at = indexArgument(index, "TableColumnCollection.getItemAt");
      if (at >= columnsOf(factsOf(self).area)) throw itemNotFound("TableColumnCollection.getItemAt");
      return tableColumnObject(self, at);
    },
    GetItemOrNullObject: (self, [key]) => {
      const index = find(self, key);
      return index < 0 ? null : tableColumnObject(self, index);
    },
  },
});

export const tableColumn = defineKind<TableColumnSelf>({
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    /** ASSUMPTION: columns are numbered from 1 in their order. */
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (self) => nameOf(self, self.index),
    Values: (self) => ofCells({ sheet: self.sheet, area: within(self, factsOf(self).area) }, plainValue),
  },
  methods: {
    GetDataBodyRange: (self) => rangeObject(self.sheet, within(self, dataOf(factsOf(self)))),
    GetHeaderRowRange: (self) =>
      rangeObject(self.sheet, within(self, headerOf(factsOf(self), "TableColumn.getHeaderRowRange"))),
    GetRange: (self) => rangeObject(self.sheet, within(self, factsOf(self).area)),
    GetTotalRowRange: (self) =>
      rangeObject(self.sheet, within(self, totalsOf(factsOf(self), "TableColumn.getTotalRowRange"))),
  },
});

const within = ({ index }: TableColumnSelf, area: Area): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});

/** What stands in the header. ASSUMPTION: "Column1", … where there is no header row. */
function nameOf(self: TableSelf, index: number): string {
  const { area, headers } = factsOf(self);
  return headers
    ? String(plainValue(self.sheet.cell(area.top, area.left + index)))
    : `Column${String(index + 1)}`;
}

/** By name in any case, or by id; -1 when there is none. */
function find(self: TableSelf, key: unknown): number {
  const count = columnsOf(factsOf(self).area);
  if (typeof key === "number") return key >= 1 && key <= count ? key - 1 : -1;
  if (typeof key !== "string") return -1;
  const wanted = key.toLowerCase();
  return Array.from({ length: count }, (_, index) => nameOf(self, index).toLowerCase()).indexOf(wanted);
}
