import { nameForm } from "../../knowledge";

/** What a person decided about one task of a plan, as it is kept: plain text, so that it can be stored anywhere. */
export interface MatchCorrection {
  /** The plan's task by its name, as typed. */
  readonly name: string;
  /** The id of the programme's task that it is; null where it is none of them. */
  readonly task: string | null;
}

/** The corrections with one more, which takes the place of an earlier one about the same name. */
export function withCorrection(
  corrections: readonly MatchCorrection[],
  correction: MatchCorrection,
): readonly MatchCorrection[] {
  return [...withoutCorrection(corrections, correction.name), correction];
}

/** The corrections without the one about a name: the name is matched by itself again. */
export function withoutCorrection(
  corrections: readonly MatchCorrection[],
  name: string,
): readonly MatchCorrection[] {
  const form = nameForm(name);
  return corrections.filter((one) => nameForm(one.name) !== form);
}

/** What was decided about a name: an id, null for none of the tasks; undefined where nothing was decided. */
export function correctionsByName(
  corrections: readonly MatchCorrection[],
): (name: string) => string | null | undefined {
  const byForm = new Map(corrections.map(({ name, task }) => [nameForm(name), task]));
  return (name) => (byForm.size === 0 ? undefined : byForm.get(nameForm(name)));
}
