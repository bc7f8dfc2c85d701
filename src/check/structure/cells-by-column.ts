import type { CellRange, CellRef } from "../../plan";

/** Something at a cell. */
interface At {
  readonly cell: CellRef;
}

/** What stands in each column of a sheet, from top to bottom. */
export type ByColumn<One extends At> = ReadonlyMap<number, readonly One[]>;

/** Things at cells by their columns; those of one column in their order, which is from top to bottom. */
export function byColumn<One extends At>(all: readonly One[]): ByColumn<One> {
  const columns = new Map<number, One[]>();
  for (const one of all) {
    const before = columns.get(one.cell.column);
    if (before === undefined) columns.set(one.cell.column, [one]);
    else before.push(one);
  }
  return columns;
}

/** The first in each column that lies in a range, but for one itself; found without going over all of them. */
export function firstsIn<One extends At>(range: CellRange, all: ByColumn<One>, itself?: One): readonly One[] {
  const found: One[] = [];
  for (const [column, cells] of all) {
    if (column < range.left || column > range.right) continue;
    let low = 0;
    for (let high = cells.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.cell.row ?? 0) < range.top) low = middle + 1;
      else high = middle;
    }
    const first = cells[low] === itself ? cells[low + 1] : cells[low];
    if (first !== undefined && first.cell.row <= range.bottom) found.push(first);
  }
  return found;
}
