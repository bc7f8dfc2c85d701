import { bestMatch, fold, nameForm, type StandardTask } from "../../knowledge";

/** A catalogue of one's own (danh mục riêng): tasks beside those that ship, and shipped ones that are not wanted. */
export interface OwnCatalogue {
  /** None of them was seen anywhere; their ids are those of `ownId`. */
  readonly tasks: readonly StandardTask[];
  /** Ids of shipped tasks that are hidden. */
  readonly hidden: readonly string[];
}

export const EMPTY_CATALOGUE: OwnCatalogue = { tasks: [], hidden: [] };

/** What a catalogue shows: all that is to be found in it. */
export interface ShownTasks {
  readonly tasks: readonly StandardTask[];
  /** The ids of those among them that are one's own, or in one's own words. */
  readonly own: ReadonlySet<string>;
}

/** The id of a task of one's own: the same name and unit, however they are typed, are the same task. */
export function ownId(name: string, unit: string | null): string {
  return `own:${fold(nameForm(name))}:${fold(nameForm(unit ?? ""))}`;
}

/**
 * The shipped tasks and one's own, each once: a task of one's own that surely is a shipped one (the matching says so) stands in
 * its place, in one's own words, and keeps where that was seen and what it usually costs. What is hidden is left out.
 */
export function shownTasks(
  shipped: readonly StandardTask[],
  catalogues: readonly OwnCatalogue[],
): ShownTasks {
  const hidden = new Set(catalogues.flatMap((one) => one.hidden));
  const places = new Map<string, StandardTask>();
  const beside: StandardTask[] = [];
  for (const task of distinct(catalogues.flatMap(({ tasks }) => tasks))) {
    const like = sameShipped(task, shipped);
    if (like === null || places.has(like.id)) beside.push(task);
    else places.set(like.id, { ...task, id: like.id, cost: task.cost ?? like.cost, seen: like.seen });
  }
  const tasks = shipped.flatMap((task) => places.get(task.id) ?? (hidden.has(task.id) ? [] : [task]));
  return {
    tasks: [...tasks, ...beside],
    own: new Set([...places.keys(), ...beside.map(({ id }) => id)]),
  };
}

/** What came of putting tasks into a catalogue. */
export interface Added {
  readonly catalogue: OwnCatalogue;
  readonly added: number;
  /** Tasks that were there and now say what the new ones say. */
  readonly renewed: number;
  /** Tasks that ship in the same words. */
  readonly known: number;
}

/** Puts tasks into a catalogue without duplicates: the new words of a task take the place of the old ones. */
export function addTasks(
  { tasks, hidden }: OwnCatalogue,
  more: readonly StandardTask[],
  shipped: readonly StandardTask[],
): Added {
  const ships = new Set(shipped.map(({ name, unit }) => ownId(name, unit)));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const fresh = distinct(more).filter(({ id }) => !ships.has(id));
  const renewed = fresh.filter(({ id }) => byId.has(id)).length;
  for (const task of fresh) byId.set(task.id, task);
  return {
    catalogue: { tasks: [...byId.values()], hidden },
    added: fresh.length - renewed,
    renewed,
    known: distinct(more).length - fresh.length,
  };
}

/** The last of those that are the same. */
function distinct(tasks: readonly StandardTask[]): readonly StandardTask[] {
  return [...new Map(tasks.map((task) => [task.id, task])).values()];
}

function sameShipped(task: StandardTask, shipped: readonly StandardTask[]): StandardTask | null {
  const candidates = shipped.filter(
    ({ activity }) => activity === null || task.activity === null || activity === task.activity,
  );
  const match = bestMatch(task.name, candidates, ({ name }) => name);
  return match?.sure === true ? match.best : null;
}
