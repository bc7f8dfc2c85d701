import type { Row, RowKind, Table } from "../plan";
import { remembered } from "./remembered";

const NONE: readonly Row[] = [];

/** The rows of a table by their kinds: of very many rows few are categories, sums or headers, and rules ask for those again and again. */
const byKind = remembered((table: Table): ReadonlyMap<RowKind, readonly Row[]> => {
  const found = new Map<RowKind, Row[]>();
  let kind: RowKind | null = null;
  let alike: Row[] = [];
  for (const row of table.rows) {
    // Rows of one kind stand one below the other.
    if (row.kind !== kind) {
      ({ kind } = row);
      alike = found.get(kind) ?? [];
      found.set(kind, alike);
    }
    alike.push(row);
  }
  return found;
});

/** The rows of one kind, in sheet order. */
export function rowsOfKind(table: Table, kind: RowKind): readonly Row[] {
  return byKind(table).get(kind) ?? NONE;
}
