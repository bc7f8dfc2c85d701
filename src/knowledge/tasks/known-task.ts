import { CLEARLY_AHEAD, NameGlance, NameIndex, remembered, SAME, SAME_NAME } from "../matching";
import { sameUnit } from "../units";
import type { StandardTask } from "./standard-task";
import { standardTasks } from "./standard-tasks";

/** Standard tasks that names are looked up among. */
export interface KnownTasks {
  /** The task that a name surely means: alike enough, and clearly more than any other task; null otherwise. */
  readonly known: (name: string) => StandardTask | null;
  /**
   * The units in which its sources count the task that a name surely means, each once, as they print it, where this unit is none
   * of them; none where it is, or where no such task is known.
   */
  readonly otherUnitsOf: (name: string, unit: string) => readonly string[];
}

/** Looked up among before: a list never changes once it is made. */
const lists = new WeakMap<readonly StandardTask[], KnownTasks>();

/** Looks names up among tasks, by their own wording and by that of the documents they were seen in. */
export function knownTasks(tasks: readonly StandardTask[]): KnownTasks {
  const made = lists.get(tasks) ?? lookUpAmong(tasks);
  lists.set(tasks, made);
  return made;
}

/** The standard task of those that ship which a name surely means; null otherwise. */
export function knownTask(name: string): StandardTask | null {
  return knownTasks(standardTasks).known(name);
}

function lookUpAmong(tasks: readonly StandardTask[]): KnownTasks {
  const names = tasks.flatMap((task) =>
    [...new Set([task.name, ...task.seen.map(({ name }) => name)])].map((name) => ({ task, name })),
  );
  const index = new NameIndex(names.map(({ name }) => name));
  const glance = new NameGlance(names.map(({ name }) => name));

  const known = (name: string): StandardTask | null => {
    const likely = index.likeliest(name).flatMap(({ at, score }) => {
      const task = names[at]?.task;
      return task === undefined ? [] : [{ task, score }];
    });
    const [best] = likely;
    if (best === undefined || best.score < SAME_NAME) return null;
    const rival = likely.find(({ task }) => task !== best.task)?.score ?? 0;
    const ahead = best.score === SAME ? rival < SAME : best.score - rival >= CLEARLY_AHEAD;
    return ahead ? best.task : null;
  };

  /** Whether a name may be that of a task which is counted, but not in this unit; false where it surely is none. */
  const mayBeCountedOtherwise = remembered((unit): ((name: string) => boolean) => {
    const others = new Set(tasks.filter((task) => unitsOf(task).length > 0 && !isCountedIn(task, unit)));
    const places = Int32Array.from(names.flatMap(({ task }, at) => (others.has(task) ? [at] : [])));
    return remembered((name) => glance.mayBeSame(name, places));
  });

  return {
    known,
    otherUnitsOf: (name, unit) => {
      if (!mayBeCountedOtherwise(unit)(glance.withoutStrangeNumbers(name))) return [];
      const task = known(name);
      return task === null || isCountedIn(task, unit) ? [] : unitsOf(task);
    },
  };
}

function isCountedIn(task: StandardTask, unit: string): boolean {
  return unitsOf(task).some((one) => sameUnit(one, unit));
}

/** The units that the sources of a task count it in, each once, as they print it. */
export function unitsOf({ unit, seen }: StandardTask): readonly string[] {
  const all = [unit, ...seen.map((one) => one.unit)].filter((one) => one !== null);
  return all.filter((one, at) => all.findIndex((other) => sameUnit(one, other)) === at);
}
