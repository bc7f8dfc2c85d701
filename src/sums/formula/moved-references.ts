import type { CellRange } from "../../plan";
import { type Bound, type Corner, rangeOf, referenceText, withReferences } from "./references";

/** Where a range shall begin or end afterwards, from 0; null leaves that end to move. */
export interface Reach {
  readonly top: number | null;
  readonly bottom: number | null;
}

/**
 * A formula as Excel makes it when rows of its own sheet move, with ranges that shall reach further.
 * @param movedRow where a row stands afterwards, from 0
 * @param reaching the rows, where they stand afterwards, of a range that shall begin or end elsewhere than where its own rows move;
 * null leaves it to move
 */
export function movedReferences(
  formula: string,
  sheetName: string,
  movedRow: (row: number) => number,
  reaching: (range: CellRange) => Reach | null = () => null,
): string {
  return withReferences(formula, (reference) => {
    const { sheet, lastSheet, from, to } = reference;
    if ((sheet !== null && sheet !== sheetName) || lastSheet !== null) return null;
    const reach = reaching(rangeOf(reference));
    const moved = (bound: Bound | null, at: number | null | undefined): Bound | null =>
      bound === null ? null : { ...bound, at: at ?? movedRow(bound.at) };
    const last = to ?? from;
    const start: Corner = { row: moved(from.row, reach?.top), column: from.column };
    const isCell = to === null && reach === null;
    const end: Corner = { row: moved(last.row, reach?.bottom), column: last.column };
    return referenceText(reference, start, isCell ? null : end);
  });
}
