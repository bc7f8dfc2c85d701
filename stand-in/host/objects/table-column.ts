import { columnsOf, type Area } from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { refuseLocked } from "../locked-cells";
import { plainValue } from "../plain-value";
import { indexArgument, isLeftOut } from "./arguments";
import { filterObject } from "./filter-handles";
import { rangeObject } from "./handles";
import { ofCells } from "./range-cells";
import { writeValues } from "./range-writing";
import { tableColumnObject, type TableColumnSelf, type TableSelf } from "./sheet-handles";
import { dataOf, factsOf, headerOf, setFacts, totalsOf } from "./table-facts";

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
    /** Before a column counted from 0, or at the end for null or -1 (documented); what is right of it moves on. */
    Add: (self, [index, values, name], context) => {
      const member = "TableColumnCollection.add";
      const { area } = factsOf(self);
      const count = columnsOf(area);
      const at = isLeftOut(index) || index === -1 ? count : indexArgument(index, member);
      if (at > count) throw invalidArgument(member);
      refuseLocked(context, self.sheet, area, member);
      self.sheet.insert({ ...area, left: area.left + at, right: area.left + at }, "Right");
      if (at === count) setFacts(self, { area: { ...area, right: area.right + 1 } });
      const whole = within({ ...self, index: at }, factsOf(self).area);
      if (!isLeftOut(values)) writeValues({ sheet: self.sheet, area: whole }, values, context, member);
      const header = isLeftOut(name) ? (isLeftOut(values) ? `Column${String(count + 1)}` : null) : name;
      if (header !== null)
        writeValues({ sheet: self.sheet, area: { ...whole, bottom: whole.top } }, header, context, member);
      return tableColumnObject(self, at);
    },
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
  setters: {
    Name: (self, name, context) => {
      if (typeof name !== "string" || name === "") throw invalidArgument("TableColumn.name");
      const area = within(self, headerOf(factsOf(self), "TableColumn.name"));
      writeValues({ sheet: self.sheet, area }, name, context, "TableColumn.name");
    },
    Values: (self, values, context) => {
      const area = within(self, factsOf(self).area);
      writeValues({ sheet: self.sheet, area }, values, context, "TableColumn.values");
    },
  },
  links: {
    Filter: ({ sheet, id, index }) => filterObject({ sheet, tableId: id, index }),
  },
  methods: {
    Delete: (self, _args, context) => {
      refuseLocked(context, self.sheet, factsOf(self).area, "TableColumn.delete");
      self.sheet.remove(within(self, factsOf(self).area), "Left");
      return undefined;
    },
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
