import { type CellRange, a1Range, parseA1Range } from "../../plan";
import { type Bound, type Corner, LAST_ROW, type Reference, referenceText, withReferences } from "../../sums";
import { WorkbookWriteError } from "../workbook-write-error";

/** New rows on one sheet, and what must be known to move what they push down. */
export interface Insertion {
  /** The name of the sheet. */
  readonly sheet: string;
  /** The names of all sheets in the order of their tabs, by which references through several sheets go. */
  readonly sheets: readonly string[];
  /** The row, from 0, above which they come. */
  readonly above: number;
  readonly count: number;
}

/** Where a row stands after an insertion. */
export function movedRow({ above, count }: Insertion, row: number): number {
  return row >= above ? Math.min(row + count, LAST_ROW) : row;
}

/** A range after an insertion: moved, or grown where the new rows come within it. */
export function movedRange(insertion: Insertion, range: CellRange): CellRange {
  return { ...range, top: movedRow(insertion, range.top), bottom: movedRow(insertion, range.bottom) };
}

/** Whether the new rows come within a range, between two of its rows. */
export function splits({ above }: Insertion, { top, bottom }: Pick<CellRange, "top" | "bottom">): boolean {
  return top < above && above <= bottom;
}

/** A list of ranges apart by spaces ("A5:B9 D5"), as attributes hold it, after an insertion. */
export function movedAreas(insertion: Insertion, areas: string): string {
  return areas
    .split(/(\s+)/)
    .map((area) => {
      const range = parseA1Range(area);
      if (range === null) return movedFormula(insertion, area, insertion.sheet);
      const moved = movedRange(insertion, range);
      return moved.top === range.top && moved.bottom === range.bottom ? area : a1Range(moved);
    })
    .join("");
}

/**
 * A formula after an insertion, as Excel changes it.
 * @param own the sheet that the formula stands on; null where every reference of it must name its sheet
 * @param fixedOnly for the formula of a defined name, whose rows without "$" count from the cell that uses it
 * @throws WorkbookWriteError for a reference through several sheets that the insertion would make wrong on all but one
 */
export function movedFormula(
  insertion: Insertion,
  formula: string,
  own: string | null,
  fixedOnly = false,
): string {
  return withReferences(formula, (reference) => {
    if (!isAbout(insertion, reference, own)) return null;
    const corner = ({ row, column }: Corner): Corner => ({
      row: movedBound(insertion, row, fixedOnly),
      column,
    });
    const from = corner(reference.from);
    const to = reference.to === null ? null : corner(reference.to);
    const before = referenceText(reference, reference.from, reference.to);
    const after = referenceText(reference, from, to);
    if (before === after) return null;
    if (reference.lastSheet !== null)
      throw new WorkbookWriteError("through-sheets", { formula: `=${formula}` });
    return after;
  });
}

function movedBound(insertion: Insertion, row: Bound | null, fixedOnly: boolean): Bound | null {
  if (row === null || (fixedOnly && !row.fixed)) return row;
  return { at: movedRow(insertion, row.at), fixed: row.fixed };
}

function isAbout({ sheet, sheets }: Insertion, reference: Reference, own: string | null): boolean {
  if (reference.sheet === null) return own !== null && sameSheet(own, sheet);
  if (reference.lastSheet === null) return sameSheet(reference.sheet, sheet);
  const at = (name: string): number => sheets.findIndex((one) => sameSheet(one, name));
  const [first, last] = [at(reference.sheet), at(reference.lastSheet)];
  const here = at(sheet);
  return Math.min(first, last) <= here && here <= Math.max(first, last);
}

/** Whether two names are of the same sheet: Excel lets no two differ by the case of letters alone. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
