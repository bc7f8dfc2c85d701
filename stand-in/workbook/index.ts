export { wrapWorkbook } from "./wrap-workbook";
export type { Area, Cell, Culture, Workbook, WorkbookOptions } from "./workbook";
