import type { Area, TableFacts } from "../../workbook";
import { excelError, itemNotFound } from "../excel-error";
import type { TableSelf } from "./sheet-handles";

export function factsOf({ sheet, id }: TableSelf): TableFacts {
  const facts = sheet.extras.tables?.find((one) => one.id === id);
  if (!facts) throw itemNotFound();
  return facts;
}

export function setFacts(self: TableSelf, to: Partial<TableFacts>): void {
  const { extras } = self.sheet;
  extras.tables = (extras.tables ?? []).map((one) => (one.id === self.id ? { ...one, ...to } : one));
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
