import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Shows numbers that have no format of their own with a comma; those that have one are Univer's to show. */
export function showDecimalCommas(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { worksheet, row, col }, next) => {
        if (typeof cell?.v !== "number" || Number.isInteger(cell.v)) return next(cell);
        const pattern =
          worksheet.getComposedCellStyleByCellData(row, col, worksheet.getCellRaw(row, col)).n?.pattern ??
          "General";
        if (pattern !== "General") return next(cell);
        return next({ ...cell, v: String(cell.v).replace(".", ","), t: CellValueType.NUMBER });
      },
    });
}
