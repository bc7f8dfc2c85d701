import { formatNumber, type Language } from "../../../locales";
import type { YearEnvelope } from "../../../programme";
import type { Sums } from "../../../sums";
import { typedNumber } from "../../words/typed-number";

/** The parts of a sum of money, in the order in which they are shown. */
export const PARTS = ["total", "budget", "other"] as const;
export type Part = (typeof PARTS)[number];

/** Sums as a person types them. */
export type TypedSums = Readonly<Record<Part, string>>;

/** Nothing is typed. */
export const NOTHING_TYPED: TypedSums = { total: "", budget: "", other: "" };

/** What stands in the fields before a person types. */
export function shownSums({ total, budget, other }: Sums, language: Language): TypedSums {
  const shown = (amount: Sums[Part]): string => (amount === null ? "" : formatNumber(amount, language));
  return { total: shown(total), budget: shown(budget), other: shown(other) };
}

/** Typed sums as amounts; null where one of them is none. */
export function sumsTyped(typed: TypedSums, language: Language): Sums | null {
  const [total, budget, other] = [typed.total, typed.budget, typed.other].map((text) =>
    typedNumber(text, language),
  );
  if (total === undefined || budget === undefined || other === undefined) return null;
  if (total === "wrong" || budget === "wrong" || other === "wrong") return null;
  return { total, budget, other };
}

/** Yearly envelopes as a person types them. */
export type TypedYears = ReadonlyMap<number, TypedSums>;

/** Typed years as envelopes, without those of which nothing is typed; null where an amount is none. */
export function envelopesTyped(years: TypedYears, language: Language): readonly YearEnvelope[] | null {
  const envelopes: YearEnvelope[] = [];
  for (const [year, typed] of years) {
    const sums = sumsTyped(typed, language);
    if (sums === null) return null;
    if (PARTS.some((part) => sums[part] !== null)) envelopes.push({ year, ...sums });
  }
  return envelopes;
}
