import { headingMeaning } from "../../knowledge";
import { cellAt, type Plan } from "../../plan";
import type { Placed } from "./places";

/** Tasks under the categories that a column before their names tells, each named in the first of its rows: they may be numbered anew in each. */
export function underCategoriesBeside(plan: Plan, tasks: readonly Placed[]): readonly Placed[] {
  const column = columnOfCategories(plan);
  if (column === null) return tasks;
  let category = "";
  let last: readonly string[] | null = null;
  return tasks.map((task): Placed => {
    const { value } = cellAt(plan.grid, { row: task.row.row, column });
    if (task.scopes !== last) category = "";
    last = task.scopes;
    if (typeof value === "string" && value.trim() !== "") category = value.trim();
    return { ...task, scopes: [...task.scopes, category] };
  });
}

function columnOfCategories({ columns }: Plan): number | null {
  const name = columns.findIndex(({ role }) => role === "name");
  const before = columns
    .slice(0, Math.max(name, 0))
    .findLast(
      ({ role, headings }) => role === "unknown" && headingMeaning(headings.at(-1) ?? "")?.as === "name",
    );
  return before?.column ?? null;
}
