import type { Plan } from "../plan";
import { planSums, type Sums } from "../sums";
import type { EarlierYear } from "./left/earlier-years";
import { canCompare } from "./left/spent";
import { matchTasks, type MatchCorrection, type Matching } from "./match";
import type { Programme } from "./programme";
import { inUnit } from "./sheets";

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
  /** What the plan comes to, in the programme's unit of money; all null where that is not known. */
  readonly sums: Sums;
}

/** Holds a plan against the programme that a person gave. */
export function compareWithProgramme(plan: Plan, chosen: ChosenProgramme): Comparison {
  const { programme, corrections } = chosen;
  const year = chosen.year ?? yearOf(plan);
  const own = planSums(plan);
  return {
    plan,
    hasMoney: own.total !== null,
    matching: matchTasks(plan, programme, corrections),
    year,
    earlier: chosen.earlier.filter((one) => year === null || one.year < year),
    sums: inUnit(own, plan.moneyUnit, programme.moneyUnit),
  };
}

/** The one year that a plan is for; null where its period is longer, or not known. */
export function yearOf({ period }: Plan): number | null {
  return period !== null && period.from === period.to ? period.from : null;
}

/** Why a part of the comparison could not be made, or that money was converted for it. */
export type ComparisonNote =
  | { readonly kind: "no-programme" | "no-year" | "no-earlier-years" | "no-money-unit" | "converted" }
  | { readonly kind: "no-envelope"; readonly year: number }
  /** Some earlier years are known and others are not: which ("2021, 2022"). */
  | { readonly kind: "missing-years"; readonly years: string };

/** What a plan was not held against; all of it where no programme was given. */
export function comparisonNotes(comparison: Comparison | null): readonly ComparisonNote[] {
  if (comparison === null) return [{ kind: "no-programme" }];
  const { plan, matching, year, earlier, hasMoney } = comparison;
  const { moneyUnit, period, envelopes } = matching.programme;
  const notes: ComparisonNote[] = [];
  if (year === null) notes.push({ kind: "no-year" });
  else if (hasMoney && !envelopes.some((one) => one.year === year)) notes.push({ kind: "no-envelope", year });
  const isFirst = year !== null && period !== null && year <= period.from;
  const missing = yearsMissing(comparison);
  if (earlier.length === 0 && !isFirst) notes.push({ kind: "no-earlier-years" });
  else if (missing.length > 0) notes.push({ kind: "missing-years", years: missing.join(", ") });
  if (hasMoney && plan.moneyUnit !== moneyUnit)
    notes.push({ kind: canCompare(plan.moneyUnit, moneyUnit) ? "converted" : "no-money-unit" });
  return notes;
}

/** The years of the programme before the plan's of which nothing is known. */
function yearsMissing({ matching, year, earlier }: Comparison): readonly number[] {
  const { period } = matching.programme;
  if (year === null || period === null) return [];
  const count = Math.max(0, Math.min(year, period.to + 1) - period.from);
  const before = Array.from({ length: count }, (_, at) => period.from + at);
  return before.filter((one) => !earlier.some((known) => known.year === one));
}
