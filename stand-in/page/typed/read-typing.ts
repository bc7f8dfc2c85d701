import { CellValueType, type ICellData, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readVietnamese } from "./vietnamese";

/** Before Univer's own reading, which is the English one. */
const FIRST = 100;
/** What the English reading could take for a number or a date of its own. */
const LOOKS_NUMERIC = /^[\d.,/\-+%\s]*\d[\d.,/\-+%\s]*$/;

/** Lets what a person types be read, and be shown for editing, as in Vietnamese Excel. */
export function readTypingAsVietnamese(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const text = cell ? typedText(cell) : null;
      if (!cell || text === null) return next(cell);
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? "General";
      if (format === "@") return next(cell);
      const typed = readVietnamese(text, new Date());
      if (typed === null)
        return LOOKS_NUMERIC.test(text) ? { ...cell, v: text, p: null, t: CellValueType.STRING } : next(cell);
      const number: ICellData = { ...cell, p: null, f: null, v: typed.value, t: CellValueType.NUMBER };
      if (typed.format === null || format !== "General") return number;
      // The rest of the cell's look stays: this is laid over it.
      return { ...number, s: { n: { pattern: typed.format } } };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => {
      const shown = next(cell);
      if (!shown || shown.f || !/^-?\d+\.\d+%?$/.test(String(shown.v))) return shown;
      return { ...shown, v: String(shown.v).replace(".", ","), t: CellValueType.STRING };
    },
  });
}

/** What was typed, where it is neither a formula nor kept as text. */
function typedText({ v, p, f, t }: ICellData): string | null {
  if (f || t === CellValueType.FORCE_STRING) return null;
  const text = p?.body?.dataStream.replace(/\r\n$/, "") ?? v;
  return text === null || text === undefined || String(text).startsWith("=") ? null : String(text);
}
