import type { Plan } from "../plan";
import type { Matching } from "./match";
import { yearOf } from "./year-of";

/** A plan of a sheet with what its tasks are in the programme. */
export interface MatchedPlan {
  readonly plan: Plan;
  readonly matching: Matching;
}

/** With fewer of its tasks in the programme a table is no plan under it, but a summary or another matter. */
const LEAST_KNOWN = 0.5;
/** The same tasks in more than this share: the same plan once more (a draft, a summary), which counts once. */
const SAME_AGAIN = 0.5;

/**
 * The plans of a sheet that are held against the programme together with one of them, that one among them, in the sheet's order: an
 * office has the work of one year in several tables (khuyến công quốc gia, khuyến công địa phương). A table of another year, an
 * adjustment, a summary, or the same tasks once more is no part of it.
 */
export function countedTogether<One extends MatchedPlan>(own: One, all: readonly One[]): readonly One[] {
  if (own.plan.planKind === "adjustment") return [own];
  return all.filter((one, at) => one.plan === own.plan || (isPlanOf(one, own) && !isAgain(at)));

  /** A table that repeats one before it, or the plan itself. */
  function isAgain(at: number): boolean {
    const one = all[at];
    if (one === undefined) return true;
    return all.some(
      (other, place) =>
        other !== one &&
        (other.plan === own.plan || place < at) &&
        isPlanOf(other, own) &&
        repeats(one, other),
    );
  }
}

function isPlanOf({ plan, matching }: MatchedPlan, own: MatchedPlan): boolean {
  if (plan.planKind !== "annual-plan") return false;
  const [a, b] = [yearOf(plan), yearOf(own.plan)];
  const known = matching.matches.filter(({ found }) => found !== null).length;
  return (a === null || b === null || a === b) && known >= matching.matches.length * LEAST_KNOWN;
}

/** Whether most tasks of the shorter of two tables stand in the other as well, with the same quantity and money. */
function repeats(one: MatchedPlan, other: MatchedPlan): boolean {
  const [less, more] = [rowsOf(one), rowsOf(other)].sort((a, b) => a.length - b.length);
  if (less === undefined || more === undefined || less.length === 0) return false;
  const there = new Set(more);
  return less.filter((row) => there.has(row)).length > less.length * SAME_AGAIN;
}

function rowsOf({ matching }: MatchedPlan): readonly string[] {
  return matching.matches.map(({ planTask, found }) => {
    const { name, quantity, total, budget } = planTask;
    return [found?.task.id ?? name, quantity, total, budget].map(String).join("|");
  });
}
