import type { Plan, Row, Words } from "../../plan";

/**
 * The blank cells of a column of words in the rows of tasks, where most other tasks have it filled, or the only other one. A run of blanks under a
 * filled cell may be a vertical merge: while the merges were not asked for, it is left out.
 */
export function blankAmongFilled(plan: Plan, of: (row: Row) => Words | null): readonly Words[] {
  const tasks = plan.rows.filter(({ kind }) => kind === "task");
  const blank = tasks.filter((row) => of(row)?.text === "");
  const filled = tasks.filter((row) => (of(row)?.text ?? "") !== "");
  if (blank.length === 0 || filled.length < blank.length) return [];
  if (filled.length === blank.length && blank.length > 1) return [];
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
