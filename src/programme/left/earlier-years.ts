import type { Plan } from "../../plan";
import { planSums, type Sums } from "../../sums";
import { matchTasks, type MatchCorrection, type Matching } from "../match";
import type { Programme } from "../programme";
import { inUnit } from "../sheets";
import { yearOf } from "../year-of";
import { plus, plusSums, spentBy, type Spent } from "./spent";

/** What was planned in one earlier year, in the programme's unit of money. */
export interface EarlierYear {
  readonly year: number;
  /** Where it comes from, as a person knows it: a file, a sheet; empty where nobody said. */
  readonly source: string;
  /** By the id of the programme's task; empty where a person typed the year's sums alone. */
  readonly tasks: ReadonlyMap<string, Spent>;
  readonly sums: Sums;
  /** How many tasks of it are none of the programme's, so that they count for its sums alone. */
  readonly unknown: number;
}

/**
 * The plan of an earlier year, its tasks matched with the programme's as those of the plan at hand are.
 * @param year the year it is for, where its own title does not say so
 * @returns null where nobody says which single year it is for
 */
export function earlierPlan(
  plan: Plan,
  programme: Programme,
  corrections: readonly MatchCorrection[] = [],
  year: number | null = yearOf(plan),
  source = "",
): EarlierYear | null {
  return year === null
    ? null
    : { year, source, ...spendingOf(plan, matchTasks(plan, programme, corrections)) };
}

/** What a plan whose tasks were matched spends, in the programme's unit of money. */
export function spendingOf(
  plan: Plan,
  { programme, matches, byTask }: Matching,
): Pick<EarlierYear, "tasks" | "sums" | "unknown"> {
  const tasks = new Map<string, Spent>();
  for (const task of programme.tasks) {
    const own = byTask.get(task.id);
    if (own !== undefined) tasks.set(task.id, spentBy(own, task, plan, programme.moneyUnit));
  }
  return {
    tasks,
    sums: inUnit(planSums(plan), plan.moneyUnit, programme.moneyUnit),
    unknown: matches.filter(({ found }) => found === null).length,
  };
}

/** An earlier year of which a person typed the sums, in the programme's unit of money. */
export function typedYear(year: number, sums: Sums): EarlierYear {
  return { year, source: "", tasks: new Map(), sums, unknown: 0 };
}

/** What all earlier years together spent on a task; null where none of them tells of tasks. */
export function spentEarlier(earlier: readonly Pick<EarlierYear, "tasks">[], task: string): Spent | null {
  const known = earlier.filter(({ tasks }) => tasks.size > 0);
  if (known.length === 0) return null;
  return known
    .flatMap(({ tasks }) => tasks.get(task) ?? [])
    .reduce(plus, { quantity: null, budget: null, other: null });
}

/** What one year's plans come to together; null where none is of it. */
export function sumsOfYear(earlier: readonly EarlierYear[], year: number): Sums | null {
  const own = earlier.filter((one) => one.year === year);
  return own.length === 0
    ? null
    : own.map(({ sums }) => sums).reduce(plusSums, { total: null, budget: null, other: null });
}
