import type { Plan } from "../../plan";
import { planSums } from "../../sums";
import { yearOf } from "../year-of";
import { matchTasks, type MatchCorrection } from "../match";
import type { Programme } from "../programme";
import { inUnit } from "../sheets";
import type { KeptYear, Source } from "./kept-programme";

/**
 * The plan of an earlier year as it is kept: each task with what it is in the programme.
 * @param year the year it is for, where its own title does not say so
 * @returns null where nobody says which single year it is for
 */
export function yearFromPlan(
  plan: Plan,
  programme: Programme,
  source: Source,
  corrections: readonly MatchCorrection[],
  year: number | null = yearOf(plan),
): KeptYear | null {
  if (year === null) return null;
  const { moneyUnit } = programme;
  const { matches } = matchTasks(plan, programme, corrections);
  return {
    year,
    source,
    sums: inUnit(planSums(plan), plan.moneyUnit, moneyUnit),
    tasks: matches.map(({ planTask, found }) => ({
      name: planTask.name,
      task: found?.task.id ?? null,
      unit: planTask.unit,
      quantity: planTask.quantity,
      ...inUnit(planTask, plan.moneyUnit, moneyUnit),
    })),
  };
}
