import type { Plan } from "../../plan";
import { planSums } from "../../sums";
import { yearOf } from "../year-of";
import { matchTasks, type MatchCorrection } from "../match";
import type { Programme } from "../programme";
import { NO_SUMS } from "../file/sums-json";
import { plusSums } from "../left/spent";
import { inUnit } from "../sheets";
import type { KeptYear, Source } from "./kept-programme";

/**
 * The plan of an earlier year as it is kept: each task with what it is in the programme.
 * @param plans its tables, which are added together
 * @param year the year it is for, where its own title does not say so
 * @returns null where nobody says which single year it is for
 */
export function yearFromPlans(
  plans: readonly Plan[],
  programme: Programme,
  source: Source,
  corrections: readonly MatchCorrection[],
  year: number | null = plans[0] === undefined ? null : yearOf(plans[0]),
): KeptYear | null {
  if (year === null) return null;
  const { moneyUnit } = programme;
  return {
    year,
    source,
    tables: plans.length,
    sums: plans.map((plan) => inUnit(planSums(plan), plan.moneyUnit, moneyUnit)).reduce(plusSums, NO_SUMS),
    tasks: plans.flatMap((plan) =>
      matchTasks(plan, programme, corrections).matches.map(({ planTask, found }) => ({
        name: planTask.name,
        task: found?.task.id ?? null,
        unit: planTask.unit,
        quantity: planTask.quantity,
        ...inUnit(planTask, plan.moneyUnit, moneyUnit),
      })),
    ),
  };
}
