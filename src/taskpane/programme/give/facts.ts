import type { Language } from "../../../locales";
import type { MoneyUnit, Period } from "../../../plan";
import type { Programme } from "../../../programme";
import {
  envelopesTyped,
  NOTHING_TYPED,
  shownSums,
  type TypedSums,
  type TypedYears,
} from "../figures/typed-sums";
import { plainDate } from "../programme-words";

/** What a person may put right before a programme is kept, as it stands in the fields. */
export interface Facts {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly province: string;
  readonly from: string;
  readonly to: string;
  readonly moneyUnit: MoneyUnit;
  readonly years: TypedYears;
}

/** What is wrong with a field. */
export type FactFault = "title" | "date" | "period" | "years";

/** A period is no longer: a field for each year of it is shown. */
const LONGEST = 20;

/** The fields as they are filled from what was read. */
export function factsOf(programme: Programme, language: Language): Facts {
  const { title, decision, province, period, moneyUnit, envelopes } = programme;
  const known = envelopes.map(({ year, ...sums }) => [year, shownSums(sums, language)] as const);
  const date = decision?.date ?? null;
  return {
    title,
    number: decision?.number ?? "",
    date: date === null ? "" : plainDate(date),
    province: province ?? "",
    from: period === null ? "" : String(period.from),
    to: period === null ? "" : String(period.to),
    moneyUnit,
    years: new Map(known),
  };
}

/** The years that have a field each: those of the period, and those that have amounts already. */
export function yearsOf(facts: Facts): readonly number[] {
  const period = periodOf(facts);
  const span = period === null || period === "wrong" ? [] : yearsIn(period);
  const years = new Set([...span, ...facts.years.keys()]);
  return [...years].sort((a, b) => a - b);
}

function yearsIn({ from, to }: Period): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function periodOf({ from, to }: Facts): Period | null | "wrong" {
  if (from.trim() === "" && to.trim() === "") return null;
  const years = [from, to].map((text) => (/^(?:19|20)\d\d$/.test(text.trim()) ? Number(text) : Number.NaN));
  const [first = Number.NaN, last = Number.NaN] = years;
  return first <= last && last - first < LONGEST ? { from: first, to: last } : "wrong";
}

/** Undefined where it is no day of the calendar. */
function dateOf({ date }: Facts): string | null | undefined {
  if (date.trim() === "") return null;
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/.exec(date.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = new Date(iso);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(iso) ? iso : undefined;
}

/** What must be put right before the programme can be kept. */
export function faultsOf(facts: Facts, language: Language): readonly FactFault[] {
  return [
    ...(facts.title.trim() === "" ? (["title"] as const) : []),
    ...(dateOf(facts) === undefined ? (["date"] as const) : []),
    ...(periodOf(facts) === "wrong" ? (["period"] as const) : []),
    ...(envelopesTyped(facts.years, language) === null ? (["years"] as const) : []),
  ];
}

/** The programme with what stands in the fields; as it was read where a field is wrong. */
export function withFacts(programme: Programme, facts: Facts, language: Language): Programme {
  const [period, date] = [periodOf(facts), dateOf(facts)];
  const envelopes = envelopesTyped(facts.years, language);
  const number = facts.number.trim();
  const province = facts.province.trim();
  return {
    ...programme,
    title: facts.title.trim() === "" ? programme.title : facts.title.trim(),
    decision: number === "" ? null : { number, date: date ?? null },
    province: province === "" ? null : province,
    period: period === "wrong" ? programme.period : period,
    moneyUnit: facts.moneyUnit,
    envelopes: envelopes?.toSorted((a, b) => a.year - b.year) ?? programme.envelopes,
  };
}

/** The sums in the fields of a year. */
export function typedYear({ years }: Facts, year: number): TypedSums {
  return years.get(year) ?? NOTHING_TYPED;
}
