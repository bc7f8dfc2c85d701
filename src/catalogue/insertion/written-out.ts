import { cellAt, type Plan, type Row, type SetCell, setCell, type Words } from "../../plan";
import type { NewLine } from "./lines/new-line";

/**
 * "nt" and "//" right below a new task said the same as the task above it: they are written out, or they would say the same as the
 * new one.
 */
export function writtenOut(plan: Plan, lines: readonly NewLine[]): readonly SetCell[] {
  const tasks = lines.filter(({ content }) => content.kind === "task");
  const below = new Set(
    tasks.map(({ above }) =>
      plan.rows.find(({ row, kind }) => row >= above && (kind === "task" || kind === "subtask")),
    ),
  );
  return [...below].flatMap((row) =>
    row === undefined
      ? []
      : repeating(plan, row).flatMap(
          ({ cell, text }) => setCell(plan.grid, cell, { type: "text", text }) ?? [],
        ),
  );
}

/** The fields of a row that repeat those above it by a word; what a merge repeats goes on through new rows. */
function repeating(
  { grid }: Plan,
  { unit, time, lead, partner, beneficiary, place, note }: Row,
): readonly Words[] {
  return [unit, time, lead, partner, beneficiary, place, note].filter(
    (words): words is Words => words?.inherited === true && cellAt(grid, words.cell).text.trim() !== "",
  );
}
