import central2014 from "./central-2014.json";
import central2018 from "./central-2018.json";
import { knownUnit } from "../units";
import { fold, nameForm } from "../matching";
import { capSetOf, type Cap, type CapSet } from "./cap-set";

export { readCapFile, type CapFile, type CapFileRefusal } from "./cap-file";
export { capSetOf, type Cap, type CapBase, type CapSet, type Certainty } from "./cap-set";

/** The sets that come with the program, the newest first. A person chooses one, or loads the province's own. */
export const capSets: readonly CapSet[] = [central2018, central2014].map(capSetOf);

/** The cap of a set for a task of this name and unit; null where none fits, or more than one. */
export function capFor(set: CapSet, name: string, unit: string): Cap | null {
  const words = ` ${fold(nameForm(name))} `;
  const own = unitName(unit);
  const fitting = set.caps.filter(
    (cap) =>
      cap.base === "task" &&
      cap.unit !== null &&
      (cap.amount !== null || cap.share !== null) &&
      unitName(cap.unit) === own &&
      cap.phrases.some((phrase) => words.includes(` ${fold(nameForm(phrase))} `)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function unitName(text: string): string {
  const known = knownUnit(text);
  return known !== null && "unit" in known ? known.unit : nameForm(text);
}
