import type { CellRange } from "../../plan";
import { type Bound, type Corner, rangeOf, referenceText, withReferences } from "./references";

/**
 * A formula as Excel makes it when rows of its own sheet move, with ranges that shall reach further down.
 * @param movedRow where a row stands afterwards, from 0
 * @param reaching the last row, where it stands afterwards, of a range that shall end elsewhere than where its own last row moves;
 * null leaves it to move
 */
export function movedReferences(
  formula: string,
  sheetName: string,
  movedRow: (row: number) => number,
  reaching: (range: CellRange) => { readonly bottom: number } | null = () => null,
): string {
  return withReferences(formula, (reference) => {
    const { sheet, lastSheet, from, to } = reference;
    if ((sheet !== null && sheet !== sheetName) || lastSheet !== null) return null;
    const end = reaching(rangeOf(reference));
    const moved = (bound: Bound | null): Bound | null =>
      bound === null ? null : { ...bound, at: movedRow(bound.at) };
    const last = to ?? from;
    const ended = end === null || last.row === null ? moved(last.row) : { ...last.row, at: end.bottom };
    const start: Corner = { row: moved(from.row), column: from.column };
    const isCell = to === null && end === null;
    return referenceText(reference, start, isCell ? null : { row: ended, column: last.column });
  });
}
