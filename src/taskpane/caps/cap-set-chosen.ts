import { capSets, readCapFile, type CapSet } from "../../knowledge";
import type { ChosenCaps } from "./chosen-caps";

/** The set that was chosen; null for none, for a set that there is no more, and for a file that cannot be read. */
export function capSetChosen({ set, own }: ChosenCaps): CapSet | null {
  if (set === "own") return own === null ? null : readCapFile(own).set;
  return capSets.find(({ id }) => id === set) ?? null;
}
