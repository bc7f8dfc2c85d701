import { atOnce, within, type Plan, type Steps } from "../plan";
import { planSums, type Sums } from "../sums";
import { spendingOf, type EarlierYear } from "./left/earlier-years";
import { plusSums } from "./left/spent";
import { matchTasks, matchTasksInSteps, type MatchCorrection, type Matching } from "./match";
import type { Programme } from "./programme";
import { inUnit } from "./sheets";
import { countedTogether, type MatchedPlan } from "./together";
import { yearOf } from "./year-of";

/** The approved programme that a person gave, and how a plan is to be held against it. */
export interface ChosenProgramme {
  readonly programme: Programme;
  /** The year of the plan; null to take it from the plan's own period. */
  readonly year: number | null;
  /** The plans of the years before; empty where none was given. */
  readonly earlier: readonly EarlierYear[];
  readonly corrections: readonly MatchCorrection[];
}

/** A plan held against the programme. */
export interface Comparison {
  readonly plan: Plan;
  readonly matching: Matching;
  /** The year of the plan; null where nobody says one single year. */
  readonly year: number | null;
  /** The earlier years that lie before the plan's. */
  readonly earlier: readonly EarlierYear[];
  /** Whether the plan states any money at all. */
  readonly hasMoney: boolean;
  /** What the other plans of its year on the same sheet spend, which counts with it. */
  readonly beside: readonly Pick<EarlierYear, "tasks" | "sums">[];
  /** What the plan and those beside it come to, in the programme's unit of money; all null where that is not known. */
  readonly sums: Sums;
}

/**
 * Holds a plan against the programme that a person gave.
 * @param onSheet the plans of its sheet: those of the same year are counted with it
 */
export function compareWithProgramme(
  plan: Plan,
  chosen: ChosenProgramme,
  onSheet: readonly Plan[] = [],
): Comparison {
  return atOnce(compareInSteps(plan, chosen, onSheet));
}

/** The same in steps, for a pane that must not freeze. */
export function* compareInSteps(
  plan: Plan,
  chosen: ChosenProgramme,
  onSheet: readonly Plan[],
): Steps<Comparison> {
  const { programme, corrections } = chosen;
  const matched: MatchedPlan[] = [];
  const all = [plan, ...onSheet.filter((one) => one !== plan)];
  for (const [at, one] of all.entries()) {
    const steps = matchTasksInSteps(one, programme, corrections);
    matched.push({ plan: one, matching: yield* within(steps, at / all.length, (at + 1) / all.length) });
  }
  const [own = { plan, matching: matchTasks(plan, programme, corrections) }] = matched;
  const year = chosen.year ?? yearOf(plan);
  const sums = planSums(plan);
  const beside = countedTogether(own, matched).flatMap((one) =>
    one === own ? [] : [spendingOf(one.plan, one.matching)],
  );
  return {
    ...own,
    hasMoney: sums.total !== null,
    year,
    earlier: chosen.earlier.filter((one) => year === null || one.year < year),
    beside,
    sums: beside.reduce(
      (so, one) => plusSums(so, one.sums),
      inUnit(sums, plan.moneyUnit, programme.moneyUnit),
    ),
  };
}
