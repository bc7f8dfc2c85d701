import { type Bound, type Corner, LAST_COLUMN, LAST_ROW, referenceText, withReferences } from "./references";

/**
 * A formula as it reads in a cell so many rows below and columns beside the one it was written for: what "$" does not
 * hold goes along. Files write the formula of a filled range once, for its first cell.
 */
export function slidFormula(formula: string, rows: number, columns: number): string {
  const slid = (bound: Bound | null, by: number, last: number): Bound | null =>
    bound === null || bound.fixed ? bound : { at: (bound.at + by + last + 1) % (last + 1), fixed: false };
  const corner = ({ row, column }: Corner): Corner => ({
    row: slid(row, rows, LAST_ROW),
    column: slid(column, columns, LAST_COLUMN),
  });
  return withReferences(formula, (reference) =>
    referenceText(reference, corner(reference.from), reference.to === null ? null : corner(reference.to)),
  );
}
