import { canCompare } from "./left/spent";
import type { Comparison } from "./compare";
import type { EarlierYear } from "./left/earlier-years";

/** Why a part of the comparison could not be made, or that money was converted for it. */
export type ComparisonNote =
  | { readonly kind: "no-programme" | "no-year" | "no-earlier-years" | "no-money-unit" | "converted" }
  | { readonly kind: "no-envelope"; readonly year: number }
  /** Some earlier years are known and others are not: which ("2021, 2022"). */
  | { readonly kind: "missing-years"; readonly years: string }
  /** Of some earlier years a person typed the sums alone, so that no task of theirs counts. */
  | { readonly kind: "sums-only"; readonly years: string }
  /** Earlier years have tasks that are none of the programme's: in which years, and how many ("2022 (1), 2023 (2)"). */
  | { readonly kind: "earlier-unknown"; readonly years: string }
  /** Several plans were given for one earlier year, and all of them count: from where. */
  | { readonly kind: "year-twice"; readonly year: number; readonly sources: string }
  /** So many other plans of the same sheet count with this one. */
  | { readonly kind: "together"; readonly count: number };

/** What a plan was not held against; all of it where no programme was given. */
export function comparisonNotes(comparison: Comparison | null): readonly ComparisonNote[] {
  if (comparison === null) return [{ kind: "no-programme" }];
  const { plan, matching, year, earlier, beside, hasMoney } = comparison;
  const { moneyUnit, period, envelopes } = matching.programme;
  const notes: ComparisonNote[] = [];
  if (year === null) notes.push({ kind: "no-year" });
  else if (hasMoney && !envelopes.some((one) => one.year === year)) notes.push({ kind: "no-envelope", year });
  const isFirst = year !== null && period !== null && year <= period.from;
  const missing = yearsMissing(comparison);
  if (earlier.length === 0 && !isFirst) notes.push({ kind: "no-earlier-years" });
  else if (missing.length > 0) notes.push({ kind: "missing-years", years: missing.join(", ") });
  notes.push(...notesOnEarlier(earlier));
  if (beside.length > 0) notes.push({ kind: "together", count: beside.length });
  if (hasMoney && plan.moneyUnit !== moneyUnit)
    notes.push({ kind: canCompare(plan.moneyUnit, moneyUnit) ? "converted" : "no-money-unit" });
  return notes;
}

function notesOnEarlier(earlier: readonly EarlierYear[]): readonly ComparisonNote[] {
  const bare = earlier.filter(({ tasks, unknown }) => tasks.size === 0 && unknown === 0);
  const strange = earlier.filter(({ unknown }) => unknown > 0);
  const years = [...new Set(earlier.map(({ year }) => year))];
  const twice = years
    .map((year) => ({ year, plans: earlier.filter((one) => one.year === year) }))
    .filter(({ plans }) => plans.length > 1);
  return [
    ...(bare.length === 0
      ? []
      : [{ kind: "sums-only" as const, years: bare.map(({ year }) => String(year)).join(", ") }]),
    ...(strange.length === 0
      ? []
      : [
          {
            kind: "earlier-unknown" as const,
            years: strange.map(({ year, unknown }) => `${String(year)} (${String(unknown)})`).join(", "),
          },
        ]),
    ...twice.map(({ year, plans }) => ({
      kind: "year-twice" as const,
      year,
      sources: plans.map(({ source }) => source).join("; "),
    })),
  ];
}

/** The years of the programme before the plan's of which nothing is known. */
function yearsMissing({ matching, year, earlier }: Comparison): readonly number[] {
  const { period } = matching.programme;
  if (year === null || period === null) return [];
  const count = Math.max(0, Math.min(year, period.to + 1) - period.from);
  const before = Array.from({ length: count }, (_, at) => period.from + at);
  return before.filter((one) => !earlier.some((known) => known.year === one));
}
