import type { TaskGroup } from "../../catalogue";
import type { StandardTask } from "../../knowledge";

/** A line of the list: the heading of a group, or a task in it. */
export type ListLine =
  | { readonly kind: "group"; readonly key: string; readonly group: TaskGroup; readonly open: boolean }
  | { readonly kind: "task"; readonly key: string; readonly task: StandardTask };

/** The lines of groups, one after the other; the tasks of a closed group are left out. A task may stand in several groups. */
export function listLines(groups: readonly TaskGroup[], closed: ReadonlySet<string>): readonly ListLine[] {
  return groups.flatMap((group): readonly ListLine[] => {
    const open = !closed.has(group.id);
    const heading = { kind: "group", key: group.id, group, open } as const;
    if (!open) return [heading];
    return [
      heading,
      ...group.tasks.map((task) => ({ kind: "task", key: `${group.id} ${task.id}`, task }) as const),
    ];
  });
}
