import { knownTask, knownUnit, sameUnit, unitsOf } from "../../../src/knowledge";
import type { Line } from "./lines";
import { pick } from "./row-words";
import { UNITS } from "./words";

/** The unit of a row: of a standard task one that the documents count it in, of any other whichever was picked. */
export function countedIn({ name, task }: Line): string {
  const number = task?.unit ?? 0;
  const standard = knownTask(name);
  const usual = standard === null ? [] : unitsOf(standard).filter((unit) => knownUnit(unit) !== null);
  if (usual.length === 0) return pick(UNITS, number);
  const fitting = UNITS.filter((unit) => usual.some((one) => sameUnit(one, unit)));
  return pick(fitting.length > 0 ? fitting : usual, number);
}
