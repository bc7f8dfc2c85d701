import { sameProvince } from "../knowledge";
import { plusKnown, type Datum, type Decimal, type Plan } from "../plan";
import type { Sums } from "../sums";
import { yearOf } from "./year-of";
import type { Programme } from "./programme";
import { provinceOf } from "./sheets";

type Part = keyof Sums;
const PARTS: readonly Part[] = ["total", "budget", "other"];

/** What a person should look at; its words are in the locale files under `kind`. */
export interface ProgrammeWarning {
  readonly kind:
    | "other-province"
    | "other-period"
    | "no-money-unit"
    | "no-envelopes"
    | "tasks-differ"
    | "envelopes-differ"
    | `rows-differ.${Part}`
    | `years-differ.${Part}`;
  readonly data: Readonly<Record<string, Datum>>;
}

/** What the rows of a programme come to, in its unit of money; null where none of them says. */
export function rowsOf({ tasks }: Programme): Sums {
  return sumsOver(tasks);
}

/** What the yearly envelopes of a programme come to. */
export function yearsOf({ envelopes }: Programme): Sums {
  return sumsOver(envelopes);
}

function sumsOver(all: readonly Sums[]): Sums {
  const of = (part: Part): Decimal | null =>
    all.reduce<Decimal | null>((so, one) => plusKnown(so, one[part]), null);
  return { total: of("total"), budget: of("budget"), other: of("other") };
}

/** What a programme says of itself that does not fit together or is not there; nothing is put right. */
export function programmeWarnings(programme: Programme): readonly ProgrammeWarning[] {
  const rows = rowsOf(programme);
  return [
    ...(programme.moneyUnit === "unknown" && rows.total !== null ? [bare("no-money-unit")] : []),
    ...PARTS.flatMap((part) => difference(`rows-differ.${part}`, rows[part], programme.stated[part])),
    ...PARTS.flatMap((part) => difference(`years-differ.${part}`, rows[part], yearsOf(programme)[part])),
    ...ofParts(programme),
    ...(programme.envelopes.length === 0 && rows.total !== null ? [bare("no-envelopes")] : []),
  ];
}

/** Tasks and years whose total is not their state budget and other funding together. */
function ofParts({ tasks, envelopes }: Programme): readonly ProgrammeWarning[] {
  const [first, ...more] = tasks.filter(isNotItsParts);
  const years = envelopes.filter(isNotItsParts).map(({ year }) => String(year));
  return [
    ...(first === undefined
      ? []
      : [{ kind: "tasks-differ", data: { count: more.length + 1, name: first.name } } as const]),
    ...(years.length === 0 ? [] : [{ kind: "envelopes-differ", data: { years: years.join(", ") } } as const]),
  ];
}

function isNotItsParts({ total, budget, other }: Sums): boolean {
  return total !== null && budget !== null && other !== null && !total.equals(budget.plus(other));
}

/**
 * Whether a programme is the wrong one for a plan: another province's, or of other years.
 * @param year the plan's year where a person said it; else the plan's own
 */
export function misfits(
  programme: Programme,
  plan: Plan,
  year: number | null = yearOf(plan),
): readonly ProgrammeWarning[] {
  const found: ProgrammeWarning[] = [];
  const province = provinceOf(plan);
  if (programme.province !== null && province !== null && !sameProvince(programme.province, province))
    found.push({ kind: "other-province", data: { programme: programme.province, plan: province } });
  const { period } = programme;
  if (period !== null && year !== null && (year < period.from || year > period.to)) {
    const { from, to } = period;
    found.push({ kind: "other-period", data: { from: String(from), to: String(to), year: String(year) } });
  }
  return found;
}

function bare(kind: ProgrammeWarning["kind"]): ProgrammeWarning {
  return { kind, data: {} };
}

function difference(
  kind: ProgrammeWarning["kind"],
  rows: Decimal | null,
  stated: Decimal | null,
): readonly ProgrammeWarning[] {
  if (rows === null || stated === null || rows.equals(stated)) return [];
  return [{ kind, data: { rows, stated, difference: rows.minus(stated) } }];
}
