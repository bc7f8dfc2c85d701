import type { Row, Table } from "../plan";
import { remembered } from "./remembered";

/** The rows of a table that carry work and money, by what they stand under. */
export interface Outline {
  /** Rows that stand under none, in sheet order. */
  readonly roots: readonly Row[];
  /** Rows that others stand under, in sheet order. */
  readonly parents: readonly Row[];
  /** The rows directly under a row of the sheet, in sheet order. */
  readonly under: (row: number) => readonly Row[];
  /** The rows that a row stands under, the outermost first. */
  readonly above: (row: Row) => readonly Row[];
}

const NONE: readonly Row[] = [];

/** Whether a row is a category, a task or a component: no sum, note or header. */
export function isContent(row: Row): boolean {
  return row.kind === "category" || row.kind === "task" || row.kind === "subtask";
}

/** The outline of a table. A row that names a parent below itself, or none of the table, stands under none. */
export const outline = remembered((table: Table): Outline => {
  const parents = parentsOf(table);
  const byRow = new Map<number, Row>();
  const children = new Map<number, Row[]>();
  const over: Row[] = [];
  const roots: Row[] = [];
  let parent: number | null = null;
  let siblings = roots;
  for (const row of table.rows) {
    if (!isContent(row)) continue;
    // Rows under the same one stand one below the other.
    if (row.parent !== parent) {
      ({ parent } = row);
      siblings = parent !== null && byRow.has(parent) ? childrenOf(children, parent) : roots;
    }
    siblings.push(row);
    if (!parents.has(row.row)) continue;
    byRow.set(row.row, row);
    over.push(row);
  }
  return {
    roots,
    parents: over,
    under: (row) => children.get(row) ?? NONE,
    above: (row) => {
      const chain: Row[] = [];
      for (let at = parentOf(row, byRow); at !== undefined; at = parentOf(at, byRow)) chain.unshift(at);
      return chain;
    },
  };
});

/** The rows that others stand under. */
function parentsOf({ rows }: Table): ReadonlySet<number> {
  const parents = new Set<number>();
  let last: number | null = null;
  for (const { parent } of rows) {
    if (parent !== null && parent !== last) parents.add(parent);
    last = parent;
  }
  return parents;
}

function childrenOf(children: Map<number, Row[]>, parent: number): Row[] {
  const known = children.get(parent);
  if (known !== undefined) return known;
  const fresh: Row[] = [];
  children.set(parent, fresh);
  return fresh;
}

function parentOf(row: Row, byRow: ReadonlyMap<number, Row>): Row | undefined {
  return row.parent !== null && row.parent < row.row ? byRow.get(row.parent) : undefined;
}
