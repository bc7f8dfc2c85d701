export { openExcel, type ExcelOptions, type LocalExcel } from "./open-excel";
