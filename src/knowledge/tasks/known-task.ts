import { CLEARLY_AHEAD, NameGlance, NameIndex, remembered, SAME, SAME_NAME } from "../matching";
import { sameUnit } from "../units";
import type { StandardTask } from "./standard-task";
import { standardTasks } from "./standard-tasks";

/** Every name that a standard task has, in its own wording and in that of documents. */
const NAMES = standardTasks.flatMap((task) =>
  [...new Set([task.name, ...task.seen.map(({ name }) => name)])].map((name) => ({ task, name })),
);

const index = new NameIndex(NAMES.map(({ name }) => name));
const glance = new NameGlance(NAMES.map(({ name }) => name));

/** The standard task that a name surely means: alike enough, and clearly more than any other task; null otherwise. */
export function knownTask(name: string): StandardTask | null {
  const likely = index.likeliest(name).flatMap(({ at, score }) => {
    const task = NAMES[at]?.task;
    return task === undefined ? [] : [{ task, score }];
  });
  const [best] = likely;
  if (best === undefined || best.score < SAME_NAME) return null;
  const rival = likely.find(({ task }) => task !== best.task)?.score ?? 0;
  const ahead = best.score === SAME ? rival < SAME : best.score - rival >= CLEARLY_AHEAD;
  return ahead ? best.task : null;
}

/**
 * The units in which its sources count the standard task that a name surely means, each once, as they print it, where this unit
 * is none of them; none where it is, or where no such task is known.
 */
export function otherUnitsOf(name: string, unit: string): readonly string[] {
  if (!mayBeCountedOtherwise(unit)(glance.withoutStrangeNumbers(name))) return [];
  const task = knownTask(name);
  return task === null || isCountedIn(task, unit) ? [] : unitsOf(task);
}

/** Whether a name may be that of a task which is counted, but not in this unit; false where it surely is none. */
const mayBeCountedOtherwise = remembered((unit): ((name: string) => boolean) => {
  const tasks = new Set(standardTasks.filter((task) => unitsOf(task).length > 0 && !isCountedIn(task, unit)));
  const places = Int32Array.from(NAMES.flatMap(({ task }, at) => (tasks.has(task) ? [at] : [])));
  return remembered((name) => glance.mayBeSame(name, places));
});

function isCountedIn(task: StandardTask, unit: string): boolean {
  return unitsOf(task).some((one) => sameUnit(one, unit));
}

/** The units that the sources of a task count it in, each once, as they print it. */
export function unitsOf({ unit, seen }: StandardTask): readonly string[] {
  const all = [unit, ...seen.map((one) => one.unit)].filter((one) => one !== null);
  return all.filter((one, at) => all.findIndex((other) => sameUnit(one, other)) === at);
}
