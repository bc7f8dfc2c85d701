import { ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { SheetHome } from "./sheet-home";

/**
 * Univer gives the cell of a formula that has no number format the one of what the formula points to. Excel does
 * so at most when a person types. ASSUMPTION: never for what an add-in writes.
 */
export function keepFormats({ book, commands }: SheetHome): () => void {
  const hook = commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.["fromFormula"] !== true) return;
    const { unitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== book.getUnitId() || !cellValue) return;
    new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
      if (cell) delete cell.s;
    });
  });
  return () => {
    hook.dispose();
  };
}
