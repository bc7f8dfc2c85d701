import type { Programme } from "../programme";
import { correctionsByName } from "../match/corrections";
import { nameIndex } from "../match/name-index";
import { matchAs, type NameMatch } from "../match/name-match";
import type { KeptProgramme, KeptTask, KeptYear } from "./kept-programme";

/** A task of an earlier year, and how it came to be taken for one of the programme. */
export interface YearMatch {
  readonly task: KeptTask;
  readonly how: NameMatch["how"];
  /** What it was taken for and what else it could be; worked out when somebody looks. */
  readonly match: () => NameMatch;
}

/** What the tasks of an earlier year were taken for, or a person said of their names. */
export function yearMatches(
  { tasks }: KeptYear,
  { programme, corrections }: Pick<KeptProgramme, "programme" | "corrections">,
): readonly YearMatch[] {
  const decided = correctionsByName(corrections);
  const byId = new Map(programme.tasks.map((task) => [task.id, task]));
  return tasks.map((task): YearMatch => {
    const decision = decided(task.name);
    const id = decision === undefined ? task.task : decision;
    const found = id === null ? null : (byId.get(id) ?? null);
    const how = decision !== undefined ? "corrected" : howFound(task, found?.id ?? null, programme);
    const match = (): NameMatch => matchAs(how, found, nameIndex(programme).likeliest(task.name), programme);
    return { task, how, match };
  });
}

function howFound({ name }: KeptTask, id: string | null, programme: Programme): NameMatch["how"] {
  if (id === null) return "none";
  const same = nameIndex(programme).same(name);
  return same.some(({ at }) => programme.tasks[at]?.id === id) ? "same" : "alike";
}
