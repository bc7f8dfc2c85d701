import { activities, knownCategory, type StandardTask } from "../../knowledge";
import type { Plan, Row } from "../../plan";
import { outline } from "../../sums";
import type { TaskPlace } from "../insertion/new-task";

/** The activity of the decree that a category is; null for others. */
export function activityOf(category: Row): number | null {
  const known = knownCategory(category.name?.text ?? "");
  return known !== null && "clause" in known ? known.clause : null;
}

/** The categories of a table that tasks stand in, or may: those without others under them. */
export function categoriesForTasks(plan: Plan): readonly Row[] {
  const tree = outline(plan);
  return plan.rows.filter(
    (row) => row.kind === "category" && !tree.under(row.row).some(({ kind }) => kind === "category"),
  );
}

/**
 * Where a standard task belongs in a table: in the category of its activity, of several in the first that has tasks; in a new
 * one of the decree's name where the table lacks it. A table without categories takes it at its end. A task of no activity goes to the end of the last category.
 */
export function placeOf(plan: Plan, task: StandardTask): TaskPlace {
  const categories = categoriesForTasks(plan);
  if (categories.length === 0 && plan.rows.some(({ kind }) => kind === "task")) return { kind: "end" };
  const tree = outline(plan);
  const own = categories.filter((row) => task.activity !== null && activityOf(row) === task.activity);
  const found = own.find((row) => tree.under(row.row).length > 0) ?? own[0];
  if (found !== undefined) return { kind: "under", category: found.row };
  const activity = activities.find(({ clause }) => clause === task.activity);
  const last = categories.at(-1);
  if (activity === undefined && last !== undefined) return { kind: "under", category: last.row };
  return { kind: "new-category", name: activity?.name ?? task.name, activity: task.activity };
}
