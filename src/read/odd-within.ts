import { contains, type CellRange, type CellRef } from "../plan";

/** Those of some cells, which are in reading order, that lie in a range; a sheet may hold many of both, so not all are gone over. */
export function oddWithin(odd: readonly CellRef[], range: CellRange): readonly CellRef[] {
  let first = 0;
  for (let high = odd.length; first < high;) {
    const middle = (first + high) >> 1;
    if ((odd[middle]?.row ?? 0) < range.top) first = middle + 1;
    else high = middle;
  }
  const within: CellRef[] = [];
  for (let at = first; at < odd.length; at++) {
    const cell = odd[at];
    if (cell === undefined || cell.row > range.bottom) break;
    if (contains(range, cell)) within.push(cell);
  }
  return within;
}
