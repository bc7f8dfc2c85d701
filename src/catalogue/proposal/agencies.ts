import { endedAgencies, lastYearOf, withPresentAgencies, type StandardTask } from "../../knowledge";
import type { Plan } from "../../plan";

/** Agencies as they are called in a table's period, where a document named one that had ended before and nobody doubts what it is now. */
export function presentNames({ period }: Plan, agencies: string | null): string | null {
  if (agencies === null || period === null) return agencies;
  const ended = endedAgencies(agencies).filter((agency) => lastYearOf(agency) < period.from);
  return ended.length === 0 ? agencies : (withPresentAgencies(agencies, ended) ?? agencies);
}

/** The lead agency that all tasks have, those of a table and those that come into it, as far as they say one; null where they differ. */
export function commonLead(plan: Plan, coming: readonly StandardTask[]): string | null {
  const leads = new Set(
    [
      ...plan.rows.filter(({ kind }) => kind === "task").map(({ lead }) => lead?.text ?? ""),
      ...coming.map(({ lead }) => presentNames(plan, lead) ?? ""),
    ].filter((lead) => lead !== ""),
  );
  const [only] = leads;
  return leads.size === 1 && only !== undefined ? only : null;
}
