import type { Area, Sheet } from "../../workbook";
import { EVENT } from "../events";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type Kind } from "../kind";
import { refuseLocked } from "../locked-cells";
import { rangeArgument } from "./arguments";
import { autoFilterObject, tableSortObject } from "./filter-handles";
import { reapply, setCriterion } from "./filter-owner";
import { rangeObject, worksheetObject } from "./handles";
import { registering } from "./sheet-events";
import { tableColumnsObject, tableRowsObject, type TableSelf } from "./sheet-handles";
import { dataOf, factsOf, headerOf, setFacts, totalsOf } from "./table-facts";
import { showTotals } from "./table-lines";
import { refuseOverlap, tableName } from "./table-making";

type Flag = "bandedColumns" | "bandedRows" | "filterButton" | "firstColumn" | "lastColumn";

/** By the names that the object model gives them. */
const FLAGS: Readonly<Record<string, Flag>> = {
  HighlightFirstColumn: "firstColumn",
  HighlightLastColumn: "lastColumn",
  ShowBandedColumns: "bandedColumns",
  ShowBandedRows: "bandedRows",
  ShowFilterButton: "filterButton",
};

const flagProperties: NonNullable<Kind<TableSelf>["properties"]> = Object.fromEntries(
  Object.entries(FLAGS).map(([name, flag]) => [name, (self: TableSelf) => factsOf(self)[flag]]),
);

const flagArgument = (value: unknown, member: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(member);
  return value;
};

const flagSetters: NonNullable<Kind<TableSelf>["setters"]> = Object.fromEntries(
  Object.entries(FLAGS).map(([name, flag]) => [
    name,
    (self: TableSelf, value: unknown) => {
      setFacts(self, { [flag]: flagArgument(value, `Table.${name}`) });
    },
  ]),
);

export const table = defineKind<TableSelf>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ...flagProperties,
    Id: ({ id }) => id,
    Name: (self) => factsOf(self).name,
    ShowHeaders: (self) => factsOf(self).headers,
    ShowTotals: (self) => factsOf(self).totals,
    Style: (self) => factsOf(self).style,
  },
  setters: {
    ...flagSetters,
    Name: (self, value, context) => {
      setFacts(self, { name: tableName(value, context, factsOf(self), "Table.name") });
    },
    ShowTotals: (self, shown, context) => {
      showTotals(self, flagArgument(shown, "Table.showTotals"), context);
    },
    Style: (self, value) => {
      if (typeof value !== "string") throw invalidArgument("Table.style");
      setFacts(self, { style: value });
    },
  },
  links: {
    AutoFilter: ({ sheet, id }) => autoFilterObject({ sheet, tableId: id }),
    Columns: (self) => tableColumnsObject(self),
    Rows: (self) => tableRowsObject(self),
    Sort: (self) => tableSortObject(self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    ...registering("DataChangedEvent", EVENT.tableChanged, (self) => (self as TableSelf).id),
    ...registering("SelectionChangedEvent", EVENT.tableSelectionChanged, (self) => (self as TableSelf).id),
    ClearFilters: ({ sheet, id }, _args, context) => {
      setCriterion({ sheet, tableId: id }, null, null, context, "Table.clearFilters");
      return undefined;
    },
    ReapplyFilters: ({ sheet, id }, _args, context) => {
      reapply({ sheet, tableId: id }, context, "Table.reapplyFilters");
      return undefined;
    },
    /** Its cells stay (documented). */
    ConvertToRange: (self, _args, context) => {
      const { area } = factsOf(self);
      dropTable(self, context);
      return rangeObject(self.sheet, area);
    },
    /** ASSUMPTION: what stands in it goes with it. */
    Delete: (self, _args, context) => {
      const { area } = factsOf(self);
      refuseLocked(context, self.sheet, area, "Table.delete");
      dropTable(self, context);
      clearCells(self.sheet, area);
      return undefined;
    },
    GetDataBodyRange: (self) => rangeObject(self.sheet, dataOf(factsOf(self))),
    GetHeaderRowRange: (self) => rangeObject(self.sheet, headerOf(factsOf(self), "Table.getHeaderRowRange")),
    GetRange: (self) => rangeObject(self.sheet, factsOf(self).area),
    GetTotalRowRange: (self) => rangeObject(self.sheet, totalsOf(factsOf(self), "Table.getTotalRowRange")),
    /** The headers stay in their row, and both share cells (documented). */
    Resize: (self, [range]) => {
      const facts = factsOf(self);
      const area = rangeArgument(range, self.sheet, "Table.resize");
      if (area.top !== facts.area.top || area.left > facts.area.right || area.right < facts.area.left)
        throw invalidArgument("Table.resize");
      refuseOverlap(self.sheet, area, facts, "Table.resize");
      setFacts(self, { area });
      return undefined;
    },
  },
});

function dropTable(self: TableSelf, context: HostContext): void {
  const { id: tableId, name } = factsOf(self);
  const { sheet } = self;
  sheet.extras.tables = (sheet.extras.tables ?? []).filter(({ id }) => id !== tableId);
  context.workbook.tell({ kind: "tableDeleted", sheetId: sheet.id, tableId, tableName: name });
}

function clearCells(sheet: Sheet, { top, left, bottom, right }: Area): void {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  sheet.write(rows.flatMap((row) => columns.map((column) => ({ row, column, content: { value: null } }))));
}
