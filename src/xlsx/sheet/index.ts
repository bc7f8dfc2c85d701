export { ownFormulas, writeOwnFormula } from "./own-formula";
export {
  type CellXml,
  type FormulaXml,
  type RowXml,
  sheetData,
  sheetFormulas,
  sheetRows,
} from "./sheet-cells";
