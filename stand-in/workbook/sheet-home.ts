import type { ICommandService, Injector, Workbook as UniverBook } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** What a sheet needs of its workbook. */
export interface SheetHome {
  readonly book: UniverBook;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly injector: Injector;
}
