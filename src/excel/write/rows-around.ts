import {
  cellIn,
  firstRowIn,
  rowIn,
  type Change,
  type ChangedCell,
  type ChangedTitles,
  type Insertion,
  type Layout,
  type Witness,
} from "./change";
import type { RowsNow } from "./cells-now";

/** What says which rows are looked at. */
interface Touching {
  readonly insertions: readonly Omit<Insertion, "height">[];
  readonly cells: readonly Pick<ChangedCell, "place">[];
  readonly printTitles: ChangedTitles | null;
}

/**
 * The rows, as they were before, that tell whether anything has moved: those that change, or shall be printed again, and their neighbours. A blank row
 * looks like any other blank row, but seldom stands between the same two.
 */
export function rowsAround({ insertions, cells, printTitles }: Touching): readonly number[] {
  const touched = cells.flatMap(({ place }) => ("row" in place ? [place.row] : []));
  const titled = [printTitles?.before, printTitles?.after].flatMap((span) =>
    span ? [span.top, span.bottom] : [],
  );
  const centres = [...touched, ...titled, ...insertions.map(({ above }) => above)];
  const rows = centres.flatMap((row) => [row - 1, row, row + 1]);
  return [...new Set([...rows, ...insertions.map(({ like }) => like)])].filter((row) => row >= 0);
}

/** Where these rows, and the new ones, stand in a layout. */
export function rowsToRead(change: Change, layout: Layout): readonly number[] {
  const fresh = change.insertions.flatMap(({ count }, at) =>
    at < layout ? [] : Array.from({ length: count }, (_, offset) => firstRowIn(change, layout, at) + offset),
  );
  return [...rowsAround(change).map((row) => rowIn(change, layout, row)), ...fresh];
}

/** The witnesses of what stands in the sheet now. */
export function witnessesOf(change: Change, layout: Layout, now: RowsNow): readonly Witness[] {
  const touched = touchedColumns(change);
  return rowsAround(change).map((row) => ({
    row,
    print: now.print(rowIn(change, layout, row), touched.get(row) ?? NONE),
  }));
}

/** The witnesses that do not stand where a layout would have them. */
export function missingWitnesses(change: Change, layout: Layout, now: RowsNow): readonly Witness[] {
  const touched = touchedColumns(change);
  return change.witnesses.filter(
    ({ row, print }) => now.print(rowIn(change, layout, row), touched.get(row) ?? NONE) !== print,
  );
}

/** The new rows of a layout that hold more than was written into them. */
export function rowsInUse(change: Change, layout: Layout, now: RowsNow): readonly number[] {
  return change.insertions.flatMap(({ count }, insertion) => {
    if (insertion < layout) return [];
    const first = firstRowIn(change, layout, insertion);
    return Array.from({ length: count }, (_, offset) => first + offset).filter((row) => {
      const ours = change.cells.flatMap((cell) => {
        const at = cellIn(change, layout, cell);
        return at?.row === row ? [at.column] : [];
      });
      return now.print(row, new Set(ours)) !== now.print(-1);
    });
  });
}

const NONE: ReadonlySet<number> = new Set();

function touchedColumns({ cells }: Change): ReadonlyMap<number, ReadonlySet<number>> {
  const touched = new Map<number, Set<number>>();
  for (const { place } of cells) {
    if (!("row" in place)) continue;
    const columns = touched.get(place.row) ?? new Set<number>();
    touched.set(place.row, columns.add(place.column));
  }
  return touched;
}
