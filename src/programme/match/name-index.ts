import { NameIndex } from "../../knowledge";
import { atOnce, eachInSteps, type Steps } from "../../plan";
import type { Programme } from "../programme";

const made = new WeakMap<Programme, NameIndex>();

/** The names of a programme's tasks, in their order. Made once: a programme never changes. */
export function nameIndex(programme: Programme): NameIndex {
  return made.get(programme) ?? atOnce(nameIndexInSteps(programme));
}

/** The same in steps. */
export function* nameIndexInSteps(programme: Programme): Steps<NameIndex> {
  const known = made.get(programme);
  if (known !== undefined) return known;
  const index = new NameIndex([]);
  yield* eachInSteps(programme.tasks, ({ name }) => {
    index.add(name);
  });
  made.set(programme, index);
  return index;
}
