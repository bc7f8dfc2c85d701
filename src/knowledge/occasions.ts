import data from "./occasions.json";
import { knownUnit } from "./units";

const units: ReadonlySet<string> = new Set(data.units);

/** Whether a unit counts occasions (đợt, cuộc, lớp): what is held so many times in each year. */
export function isOccasion(text: string): boolean {
  const known = knownUnit(text);
  return known !== null && units.has("unit" in known ? known.unit : known.near.toLowerCase());
}
