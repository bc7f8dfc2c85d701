import { groupsByActivity, groupsByCategory, type TaskGroup, type TaskSearch } from "../../catalogue";
import type { StandardTask } from "../../knowledge";
import type { Plan } from "../../plan";
import type { Words } from "../words/words";

/** How the list is put in order. */
export type GroupedBy = "activity" | "category";

interface Marked {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

/** What is listed: what was found, the best first; without a search what is marked, what was used last, and all in groups. */
export function taskGroups(
  tasks: readonly StandardTask[],
  search: TaskSearch,
  query: string,
  { by, plan, marked }: { readonly by: GroupedBy; readonly plan: Plan | null; readonly marked: Marked },
  { say }: Words,
): readonly TaskGroup[] {
  if (query.trim() !== "") {
    const found = search(query);
    return found.length === 0 ? [] : [{ id: "found", name: say("catalogue.group.found"), tasks: found }];
  }
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const of = (ids: readonly string[]): readonly StandardTask[] => ids.flatMap((id) => byId.get(id) ?? []);
  const first: readonly TaskGroup[] = [
    { id: "favourites", name: say("catalogue.group.favourites"), tasks: of(marked.favourites) },
    { id: "recent", name: say("catalogue.group.recent"), tasks: of(marked.recent) },
  ];
  const all = by === "category" && plan !== null ? groupsByCategory(tasks, plan) : groupsByActivity(tasks);
  return [...first.filter((group) => group.tasks.length > 0), ...all];
}
