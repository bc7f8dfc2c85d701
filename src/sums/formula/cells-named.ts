import type { CellRange } from "../../plan";
import { rangeOf, withReferences } from "./references";

/**
 * The cells of its own sheet that a formula names, as ranges in the order they stand (A1, A1:B2, A:A, 1:3).
 * References to other sheets, names and table references are left out.
 */
export function references(formula: string, sheetName: string): readonly CellRange[] {
  const found: CellRange[] = [];
  withReferences(formula, (reference) => {
    const { sheet, lastSheet } = reference;
    if ((sheet === null || sheet === sheetName) && lastSheet === null) found.push(rangeOf(reference));
    return null;
  });
  return found;
}
