import { keepSetting, readSetting } from "../../excel";

/** The support caps (mức hỗ trợ tối đa) that a person chose to check against. */
export interface ChosenCaps {
  /** The id of a set that comes with the program, "own" for the province's, or null for none: as it is until a person chooses. */
  readonly set: string | null;
  /** The province's own as the text of its file; kept while another set is chosen. */
  readonly own: string | null;
}

export const NO_CAPS: ChosenCaps = { set: null, own: null };

/** What was chosen before, kept with the person's other choices. */
export function readChosenCaps(): ChosenCaps {
  const [set, own] = [readSetting("caps"), readSetting("caps-own")];
  return { set: set === "" ? null : set, own: own === "" ? null : own };
}

/** Keeps the choice for the next time. */
export function keepChosenCaps({ set, own }: ChosenCaps): void {
  keepSetting("caps", set ?? "");
  keepSetting("caps-own", own ?? "");
}
