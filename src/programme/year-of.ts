import type { Plan } from "../plan";

/** The one year that a plan is for; null where its period is longer, or not known. */
export function yearOf({ period }: Pick<Plan, "period">): number | null {
  return period !== null && period.from === period.to ? period.from : null;
}
