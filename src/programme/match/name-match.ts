import { CLEARLY_AHEAD, type Likely } from "../../knowledge";
import type { Programme, ProgrammeTask } from "../programme";

/** A task of the programme, and how alike its name is, from 0 to 1. */
export interface Candidate {
  readonly task: ProgrammeTask;
  readonly score: number;
}

/** What became of one name. */
export interface NameMatch {
  /** "same": by its name; "alike": by a name that is near; "corrected": a person said so; "none": it has no like. */
  readonly how: "same" | "alike" | "corrected" | "none";
  /** The programme's task that it is taken for; null for none. */
  readonly found: Candidate | null;
  /** The next likeliest, or the likeliest where none was near enough; null where nothing is alike at all. */
  readonly runnerUp: Candidate | null;
  /** False where the runner-up is nearly as alike: a person should look. */
  readonly sure: boolean;
}

/** A name that is taken for a task, or for none, whatever is likeliest. */
export function matchAs(
  how: NameMatch["how"],
  task: ProgrammeTask | null,
  likely: readonly Likely[],
  programme: Programme,
): NameMatch {
  const at = task === null ? null : programme.tasks.indexOf(task);
  const own = likely.find((one) => one.at === at);
  const next = nextTo(likely, at);
  return {
    how,
    found: task === null ? null : { task, score: Math.min(1, own?.score ?? 0) },
    runnerUp: candidate(next, programme),
    sure: how !== "alike" || isSure(own, next),
  };
}

/** Whether what was found is clearly ahead of the next. */
export function isSure(found: Likely | undefined, next: Likely | undefined): boolean {
  return found === undefined || found.score - (next?.score ?? 0) >= CLEARLY_AHEAD;
}

/** The likeliest but for one. */
export function nextTo(likely: readonly Likely[], at: number | null): Likely | undefined {
  return likely.find((one) => one.at !== at && one.score > 0);
}

/** What is likely, as a task of the programme. */
export function candidate(likely: Likely | undefined, { tasks }: Programme): Candidate | null {
  const task = likely === undefined ? undefined : tasks[likely.at];
  return likely === undefined || task === undefined ? null : { task, score: Math.min(1, likely.score) };
}
