import { fold, nameForm } from "../knowledge";

/** So many letters of a name tell tasks apart; what they do not a number does. */
const LONGEST = 80;

/**
 * Gives ids to the tasks of one programme, in their order: made of the words of their names, so that they stay when rows are added
 * or moved, and numbered where two names are alike.
 */
export function taskIds(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const words = (fold(nameForm(name)).match(/[a-z0-9]+/g) ?? ["task"]).join("-").slice(0, LONGEST);
    let id = words;
    for (let count = 2; given.has(id); count++) id = `${words}-${String(count)}`;
    given.add(id);
    return id;
  };
}
