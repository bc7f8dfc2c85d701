import type { Plan } from "../../plan";
import { planSums, type Sums } from "../../sums";
import { matchTasks, type MatchCorrection } from "../match";
import type { Programme } from "../programme";
import { inUnit } from "../sheets";
import { plus, plusSums, spentBy, type Spent } from "./spent";

/** What was planned in one earlier year, in the programme's unit of money. */
export interface EarlierYear {
  readonly year: number;
  /** By the id of the programme's task; empty where a person typed the year's sums alone. */
  readonly tasks: ReadonlyMap<string, Spent>;
  readonly sums: Sums;
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
  year: number | null = null,
): EarlierYear | null {
  const own = plan.period !== null && plan.period.from === plan.period.to ? plan.period.from : null;
  const of = year ?? own;
  if (of === null) return null;
  const { byTask } = matchTasks(plan, programme, corrections);
  const tasks = new Map<string, Spent>();
  for (const task of programme.tasks) {
    const own = byTask.get(task.id);
    if (own !== undefined) tasks.set(task.id, spentBy(own, task, plan, programme.moneyUnit));
  }
  return { year: of, tasks, sums: inUnit(planSums(plan), plan.moneyUnit, programme.moneyUnit) };
}

/** An earlier year of which a person typed the sums, in the programme's unit of money. */
export function typedYear(year: number, sums: Sums): EarlierYear {
  return { year, tasks: new Map(), sums };
}

/** What all earlier years together spent on a task; null where none of them tells of tasks. */
export function spentEarlier(earlier: readonly EarlierYear[], task: string): Spent | null {
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
