import type { Area, TableFacts } from "../../workbook";
import { excelError, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { rangeObject, worksheetObject } from "./handles";
import { tableColumnsObject, type TableSelf } from "./sheet-handles";

/** Tables are read here; they are made and changed in files. */
export const table = defineKind<TableSelf>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    HighlightFirstColumn: (self) => factsOf(self).firstColumn,
    HighlightLastColumn: (self) => factsOf(self).lastColumn,
    Id: ({ id }) => id,
    Name: (self) => factsOf(self).name,
    ShowBandedColumns: (self) => factsOf(self).bandedColumns,
    ShowBandedRows: (self) => factsOf(self).bandedRows,
    ShowHeaders: (self) => factsOf(self).headers,
    ShowTotals: (self) => factsOf(self).totals,
    Style: (self) => factsOf(self).style,
  },
  links: {
    Columns: (self) => tableColumnsObject(self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    GetDataBodyRange: (self) => rangeObject(self.sheet, dataOf(factsOf(self))),
    GetHeaderRowRange: (self) => rangeObject(self.sheet, headerOf(factsOf(self), "Table.getHeaderRowRange")),
    GetRange: (self) => rangeObject(self.sheet, factsOf(self).area),
    GetTotalRowRange: (self) => rangeObject(self.sheet, totalsOf(factsOf(self), "Table.getTotalRowRange")),
  },
});

export function factsOf({ sheet, id }: TableSelf): TableFacts {
  const facts = sheet.extras.tables?.find((one) => one.id === id);
  if (!facts) throw itemNotFound();
  return facts;
}

/** The rows between headers and totals. */
export const dataOf = ({ area, headers, totals }: TableFacts): Area => ({
  ...area,
  top: area.top + (headers ? 1 : 0),
  bottom: area.bottom - (totals ? 1 : 0),
});

/** ASSUMPTION: the code where the row is not shown. */
export function headerOf({ area, headers }: TableFacts, member: string): Area {
  if (!headers) throw excelError("InvalidOperation", member);
  return { ...area, bottom: area.top };
}

/** ASSUMPTION: the code where the row is not shown. */
export function totalsOf({ area, totals }: TableFacts, member: string): Area {
  if (!totals) throw excelError("InvalidOperation", member);
  return { ...area, top: area.bottom };
}
