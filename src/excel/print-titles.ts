import type { RowSpan } from "../plan";

/** Asks for the rows that a sheet prints again on each page; to be looked into (`titleRowsOf`) after a sync. */
export function askTitleRows(sheet: Excel.Worksheet): Excel.Range {
  return sheet.pageLayout.getPrintTitleRowsOrNullObject().untrack().load("rowIndex,rowCount");
}

/** What was asked for, once Excel has answered; null for none. */
export function titleRowsOf(asked: Excel.Range): RowSpan | null {
  return asked.isNullObject ? null : { top: asked.rowIndex, bottom: asked.rowIndex + asked.rowCount - 1 };
}

/** Has a sheet print rows again on each page, or none. */
export function setTitleRows(sheet: Excel.Worksheet, rows: RowSpan | null): void {
  // ASSUMPTION: no rows are "", as in VBA's PageSetup.PrintTitleRows; what a method of Office.js takes for none is not documented.
  const address = rows === null ? "" : `$${String(rows.top + 1)}:$${String(rows.bottom + 1)}`;
  sheet.pageLayout.setPrintTitleRows(address);
}
