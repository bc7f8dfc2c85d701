import type { Row, RowKind, Table } from "../plan";
import { remembered } from "./remembered";

const NONE: readonly Row[] = [];

/** The rows of a table by their kinds: of very many rows few are categories, sums or headers, and rules ask for those again and again. */
const byKind = remembered((table: Table): ReadonlyMap<RowKind, readonly Row[]> => {
  const found = new Map<RowKind, Row[]>();
  for (const row of table.rows) {
    const some = found.get(row.kind);
    if (some === undefined) found.set(row.kind, [row]);
    else some.push(row);
  }
  return found;
});

/** The rows of one kind, in sheet order. */
export function rowsOfKind(table: Table, kind: RowKind): readonly Row[] {
  return byKind(table).get(kind) ?? NONE;
}
