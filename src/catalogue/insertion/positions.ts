import { firstNewRow, rowAfter, type InsertRows, type Plan } from "../../plan";
import type { NewLine } from "./lines/new-line";

/** New rows as insertions, their cells still to be given, and where each stands once all is done. */
export interface Positions {
  readonly insertions: readonly InsertRows[];
  /** The rows of each insertion. */
  readonly linesOf: (insertion: InsertRows) => readonly NewLine[];
  /** Where a new row stands in the end, from 0. */
  readonly rowOf: (line: NewLine) => number;
  /** Where a row of the snapshot stands in the end, from 0. */
  readonly moved: (row: number) => number;
}

/** Neighbours that are like the same row are one insertion. */
export function positionsOf({ grid }: Plan, lines: readonly NewLine[]): Positions {
  const groups: NewLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before?.above === line.above && before.like === line.like) group.push(line);
    else groups.push([line]);
  }
  const insertions = groups.map((group): InsertRows => {
    const [first] = group;
    const { above, like } = first ?? { above: 0, like: { row: 0 } };
    return { kind: "insert-rows", sheet: grid.sheet, above, like: like.row, rows: group.map(() => []) };
  });
  const rows = new Map<NewLine, number>();
  insertions.forEach((insertion, at) => {
    const first = firstNewRow(insertions, insertion);
    groups[at]?.forEach((line, offset) => rows.set(line, first + offset));
  });
  return {
    insertions,
    linesOf: (insertion) => groups[insertions.indexOf(insertion)] ?? [],
    rowOf: (line) => rows.get(line) ?? NaN,
    moved: (row) => rowAfter(insertions, row),
  };
}
