import { CLEARLY_AHEAD, nameWords, SAME_NAME, withoutPart, type Likely } from "../../knowledge";
import { eachInSteps, type Plan, type Steps } from "../../plan";
import { componentTasks, planTasks, type PlanTask } from "../plan-tasks";
import type { Programme } from "../programme";
import { categoriesOf, tellingWords } from "./categories";
import { nameIndex } from "./name-index";

/** Names this alike or more are taken for the same task. */
export const MATCH_THRESHOLD = SAME_NAME;

/** A task of a plan, and what of the programme it may be. */
export interface Wanted {
  readonly planTask: PlanTask;
  /** All that are likely, the best first; worked out when somebody asks where the same name is there. */
  readonly likely: () => readonly Likely[];
  /** Those that it can be, by the order in which they are wanted. */
  readonly eligible: readonly Likely[];
}

/**
 * The tasks of a plan with what they may be. A task that has no like, but components that do, is a heading for them: they stand in
 * its place.
 * @param isDecided whether a person said what a name is
 */
export function* wantedTasks(
  plan: Plan,
  programme: Programme,
  isDecided: (name: string) => boolean,
): Steps<readonly Wanted[]> {
  const isKnown = ({ planTask, eligible }: Wanted): boolean =>
    eligible.length > 0 || isDecided(planTask.name);
  const wanted: Wanted[] = [];
  yield* eachInSteps(planTasks(plan), (planTask) => {
    const own = wantedBy(planTask, programme);
    const parts = isKnown(own) ? [] : componentTasks(plan, planTask).map((part) => wantedBy(part, programme));
    wanted.push(...(parts.some(isKnown) && standsForParts(planTask, parts) ? parts : [own]));
  });
  return wanted;
}

/** Whether what a task states is what its components state: money that none of them has is its own to answer for. */
function standsForParts({ total, budget }: PlanTask, parts: readonly Wanted[]): boolean {
  const statesMoney = [total, budget].some((amount) => amount?.isZero() === false);
  return !statesMoney || parts.some(({ planTask }) => planTask.total !== null || planTask.budget !== null);
}

function wantedBy(planTask: PlanTask, programme: Programme): Wanted {
  const index = nameIndex(programme);
  const same = index.same(planTask.name);
  if (same.length > 0) {
    const likely = (): readonly Likely[] => index.likeliest(planTask.name);
    return { planTask, likely, eligible: eligibleOf(planTask, same, programme) };
  }
  const likely = index.likeliest(planTask.name);
  const eligible = eligibleOf(planTask, likely, programme);
  return {
    planTask,
    likely: () => likely,
    eligible: eligible.length > 0 ? eligible : eligibleAsPart(planTask, likely, programme),
  };
}

/** What a task can be whose name says which part of it is meant, or is shortened. */
function eligibleAsPart(task: PlanTask, likely: readonly Likely[], programme: Programme): readonly Likely[] {
  const name = withoutPart(task.name);
  if (name === task.name) return shortened(name, likely, programme);
  const ofWhole = nameIndex(programme).likeliest(name);
  const eligible = eligibleOf(task, ofWhole, programme).map((one) => ({
    ...one,
    score: Math.min(1, one.score),
  }));
  return eligible.length > 0 ? eligible : shortened(name, ofWhole, programme);
}

function eligibleOf(task: PlanTask, likely: readonly Likely[], programme: Programme): readonly Likely[] {
  const best = likely[0]?.score ?? 0;
  const near = likely.filter(({ score }) => score >= MATCH_THRESHOLD && score > best - CLEARLY_AHEAD);
  if (near.length < 2) return near;
  return near
    .map((one) => ({ one, wished: wish(task, one, programme) }))
    .sort((a, b) => b.wished - a.wished)
    .map(({ one }) => one);
}

/** How much a candidate is wanted: the same name before any other, then likeness; the same category outweighs a small difference. */
function wish({ category }: PlanTask, { at, score }: Likely, programme: Programme): number {
  const theirs = programme.tasks[at]?.category ?? [];
  const inOf = categoriesOf(programme);
  const same = category.some((name) => theirs.includes(inOf(name) ?? ""));
  return score + (same ? CLEARLY_AHEAD : 0);
}

/** So many telling words say which task a shortened name means. */
const ENOUGH_WORDS = 4;
/** A shortened name still has the better half of the words. */
const LEAST_SHORTENED = 0.5;

/** The only task of the likely ones whose name has all the telling words of a name: plans shorten long names. */
function shortened(name: string, likely: readonly Likely[], { tasks }: Programme): readonly Likely[] {
  const words = tellingWords(name);
  if (words.length < ENOUGH_WORDS) return [];
  const [longer, ...more] = likely.filter(({ at }) => {
    const own = new Set(nameWords(tasks[at]?.name ?? "").words);
    return words.every((word) => own.has(word));
  });
  if (longer === undefined || more.length > 0 || longer.score < LEAST_SHORTENED) return [];
  return [{ at: longer.at, score: MATCH_THRESHOLD }];
}
