import type { Plan, Row, Words } from "../../plan";

/**
 * The blank cells of a column of words in the rows of tasks, where most other tasks have it filled, or the only other one. A run of blanks under a
 * filled cell may be a vertical merge: while the merges were not asked for, it is left out.
 */
export function blankAmongFilled(plan: Plan, of: (row: Row) => Words | null): readonly Words[] {
  const blank: Row[] = [];
  let filled = 0;
  for (const row of plan.rows) {
    if (row.kind !== "task") continue;
    const words = of(row);
    // A table without the column has it in no row.
    if (words === null) return [];
    if (words.text === "") blank.push(row);
    else filled++;
  }
  if (blank.length === 0 || filled < blank.length) return [];
  if (filled === blank.length && blank.length > 1) return [];
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  const merged = new Set(plan.grid.merges === null ? blank.filter((row) => hangs(row, byRow, of)) : []);
  return blank.flatMap((row) => {
    const heading = row.parent === null ? null : of(byRow.get(row.parent) ?? row);
    return merged.has(row) || (heading !== null && heading.text !== "") ? [] : (of(row) ?? []);
  });
}

/** Whether nothing but blanks of tasks stands between a cell and a filled one above it. */
function hangs(row: Row, byRow: ReadonlyMap<number, Row>, of: (row: Row) => Words | null): boolean {
  let above = byRow.get(row.row - 1);
  while (above !== undefined && isTask(above) && of(above)?.text === "") above = byRow.get(above.row - 1);
  return above !== undefined && isTask(above);
}

function isTask({ kind }: Row): boolean {
  return kind === "task" || kind === "subtask";
}
