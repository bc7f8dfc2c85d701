import { activities, type StandardTask } from "../knowledge";
import type { Plan } from "../plan";
import { activityOf, categoriesForTasks } from "./proposal";

/** Standard tasks that are listed together. */
export interface TaskGroup {
  /** Tells it from the others: "activity 4", "row 12". */
  readonly id: string;
  /** The activity or the category; null for tasks of none. */
  readonly name: string | null;
  readonly tasks: readonly StandardTask[];
}

/** By the nine activities of Decree 45/2012, Article 4, in its order; activities without tasks are left out. */
export function groupsByActivity(tasks: readonly StandardTask[]): readonly TaskGroup[] {
  const of = (clause: number | null): readonly StandardTask[] =>
    tasks.filter(({ activity }) => activity === clause);
  const groups = activities.map(({ clause, name }) => ({
    id: `activity ${String(clause)}`,
    name,
    tasks: of(clause),
  }));
  return [...groups, { id: "activity none", name: null, tasks: of(null) }].filter(
    (group) => group.tasks.length > 0,
  );
}

/** By the categories of a table, in its order; what belongs to none of them comes after, by activity. */
export function groupsByCategory(tasks: readonly StandardTask[], plan: Plan): readonly TaskGroup[] {
  const met = new Set<number>();
  const own = categoriesForTasks(plan).flatMap((row): readonly TaskGroup[] => {
    const activity = activityOf(row);
    if (activity === null || met.has(activity)) return [];
    met.add(activity);
    return [
      {
        id: `row ${String(row.row)}`,
        name: [row.number?.text, row.name?.text].filter(Boolean).join(". "),
        tasks: tasks.filter((task) => task.activity === activity),
      },
    ];
  });
  const rest = tasks.filter(({ activity }) => activity === null || !met.has(activity));
  return [...own.filter((group) => group.tasks.length > 0), ...groupsByActivity(rest)];
}
