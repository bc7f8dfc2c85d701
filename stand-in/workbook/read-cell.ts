import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { isErrorText, type CellContent, type Value } from "./cell-content";

const BLANK: CellContent = { value: null, formula: null, format: "General" };

/** What a cell of Univer's holds, in Excel's terms. */
export function contentOf(
  sheet: Worksheet,
  formulas: FormulaDataModel,
  row: number,
  column: number,
): CellContent {
  const cell = sheet.getCellRaw(row, column);
  const format = formatOf(sheet, row, column, cell);
  if (!cell) return format === BLANK.format ? BLANK : { ...BLANK, format };
  return { value: valueOf(cell), formula: formulaOf(sheet, formulas, cell, row, column), format };
}

/** Not by Univer's view of the cell, which lends a formula the format of what it points to. */
function formatOf(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): string {
  return sheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? BLANK.format;
}

function formulaOf(
  sheet: Worksheet,
  formulas: FormulaDataModel,
  cell: ICellData,
  row: number,
  column: number,
): string | null {
  if (cell.f) return cell.f;
  if (!cell.si) return null;
  return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? null;
}

function valueOf(cell: ICellData): Value {
  const { v, t } = cell;
  if (v === null || v === undefined) return richText(cell);
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 || v === "TRUE";
  if (typeof v === "number") return v;
  if (t === CellValueType.NUMBER) return Number(v);
  if (t !== CellValueType.FORCE_STRING && isErrorText(v)) return { error: v };
  return v === "" && !cell.f ? null : v;
}

/** Text that was typed with several fonts stands in a document of its own. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  if (stream === undefined) return null;
  return stream.replace(/\r\n$/, "").replace(/\r/g, "\n") || null;
}
