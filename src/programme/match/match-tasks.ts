import { SAME, type Likely } from "../../knowledge";
import { atOnce, within, type Plan, type Steps } from "../../plan";
import type { PlanTask } from "../plan-tasks";
import type { Programme, ProgrammeTask } from "../programme";
import { correctionsByName, type MatchCorrection } from "./corrections";
import { candidate, isSure, matchAs, nextTo, type NameMatch } from "./name-match";
import { nameIndexInSteps } from "./name-index";
import { wantedTasks, type Wanted } from "./wanted";

/** What became of one task of a plan. */
export interface TaskMatch extends NameMatch {
  readonly planTask: PlanTask;
}

/** The tasks of a plan, each with what it is in the programme. */
export interface Matching {
  readonly programme: Programme;
  readonly matches: readonly TaskMatch[];
  /** By the id of the programme's task; several tasks of a plan may carry out one of the programme. */
  readonly byTask: ReadonlyMap<string, readonly PlanTask[]>;
}

/**
 * Matches the tasks of a plan with those of a programme by name, never by number: first the same names, then names that are
 * alike above MATCH_THRESHOLD. Of equals the one in the same category is taken; a task of the programme is given away once, as
 * long as there is another nearly as alike, and after that several tasks of the plan may share it. What a person decided comes first.
 * A task that has no like, but components that do, is a heading for them: they are matched in its place.
 */
export function matchTasks(
  plan: Plan,
  programme: Programme,
  corrections: readonly MatchCorrection[] = [],
): Matching {
  return atOnce(matchTasksInSteps(plan, programme, corrections));
}

/** The same in steps, for a pane that must not freeze. */
export function* matchTasksInSteps(
  plan: Plan,
  programme: Programme,
  corrections: readonly MatchCorrection[],
): Steps<Matching> {
  yield* within(nameIndexInSteps(programme), 0, 0.3);
  const decided = correctionsByName(corrections);
  const byId = new Map(programme.tasks.map((task) => [task.id, task]));
  const wanted = yield* within(
    wantedTasks(plan, programme, (name) => decided(name) !== undefined),
    0.3,
    0.9,
  );
  const given = giveAway(wanted.filter(({ planTask }) => decided(planTask.name) === undefined));
  const matches = wanted.map((one) => {
    const decision = decided(one.planTask.name);
    if (decision === undefined) return matchOf(one, given.get(one.planTask), programme);
    const task = decision === null ? null : (byId.get(decision) ?? null);
    // A correction that names a task which is no more says nothing.
    return decision !== null && task === null
      ? matchOf(one, one.eligible[0], programme)
      : correctedMatch(one, task, programme);
  });
  return { programme, matches, byTask: byTask(matches) };
}

/** Each task of the programme to the one that is most like it; what is left shares what it likes best. */
function giveAway(wanted: readonly Wanted[]): ReadonlyMap<PlanTask, Likely> {
  const pairs = wanted
    .flatMap(({ planTask, eligible }) => eligible.map((likely, rank) => ({ planTask, likely, rank })))
    .sort((a, b) => b.likely.score - a.likely.score || a.rank - b.rank);
  const given = new Map<PlanTask, Likely>();
  const taken = new Set<number>();
  for (const { planTask, likely } of pairs) {
    if (given.has(planTask) || taken.has(likely.at)) continue;
    given.set(planTask, likely);
    taken.add(likely.at);
  }
  for (const { planTask, eligible } of wanted) {
    const [first] = eligible;
    if (first !== undefined && !given.has(planTask)) given.set(planTask, first);
  }
  return given;
}

function matchOf({ planTask, likely }: Wanted, found: Likely | undefined, programme: Programme): TaskMatch {
  if (found?.score === SAME)
    return {
      planTask,
      how: "same",
      found: candidate(found, programme),
      get runnerUp() {
        return candidate(nextTo(likely(), found.at), programme);
      },
      sure: true,
    };
  const next = nextTo(likely(), found?.at ?? null);
  return {
    planTask,
    how: found === undefined ? "none" : "alike",
    found: candidate(found, programme),
    runnerUp: candidate(next, programme),
    sure: isSure(found, next),
  };
}

function correctedMatch(wanted: Wanted, task: ProgrammeTask | null, programme: Programme): TaskMatch {
  return { planTask: wanted.planTask, ...matchAs("corrected", task, wanted.likely(), programme) };
}

function byTask(matches: readonly TaskMatch[]): ReadonlyMap<string, readonly PlanTask[]> {
  const found = new Map<string, PlanTask[]>();
  for (const { planTask, found: one } of matches) {
    if (one === null) continue;
    const known = found.get(one.task.id);
    if (known === undefined) found.set(one.task.id, [planTask]);
    else known.push(planTask);
  }
  return found;
}
