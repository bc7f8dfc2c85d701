import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { isErrorText, type Value } from "./cell-content";
import type { SheetHome } from "./sheet-home";

/** What a formula comes to that stands in no cell; a block of values gives its first. */
export async function valueOfFormula({ book, injector }: SheetHome, formula: string): Promise<Value> {
  const unitId = book.getUnitId();
  // ASSUMPTION: references that do not say it are to the active sheet.
  const sheetId = book.ensureActiveSheet().getSheetId();
  const service = injector.get(ICalculateFormulaService);
  try {
    const results = await service.executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
    return firstOf(results[unitId]?.[sheetId]?.[0]?.[0]);
  } catch {
    // What Univer cannot read (a reference into a table, say) must not stop the request that brought it up.
    return { error: "#NAME?" };
  }
}

function firstOf(result: unknown): Value {
  let value = result;
  while (Array.isArray(value)) [value] = value as readonly unknown[];
  if (typeof value === "object" && value !== null && "value" in value) return firstOf(value.value);
  if (typeof value === "string") return isErrorText(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
