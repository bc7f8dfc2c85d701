import { convert, type Envelope, type MoneyUnit, type Period } from "../../plan";
import { rowSums, type Sums } from "../../sums";
import type { YearEnvelope } from "../programme";

/**
 * The yearly amounts of a table of them, in another unit of money; empty where its unit and that one cannot be converted, or
 * where its years are not those of the period.
 */
export function yearEnvelopes(
  table: Envelope,
  unit: MoneyUnit,
  period: Period | null,
): readonly YearEnvelope[] {
  if (table.moneyUnit !== unit && convertible(table.moneyUnit, unit) === null) return [];
  return table.rows
    .flatMap((row): readonly YearEnvelope[] => {
      const [year, ...more] = row.kind === "task" ? (row.time?.years ?? []) : [];
      if (year === undefined || more.length > 0 || !isWithin(year, period)) return [];
      const sums = inUnit(rowSums(table, row), table.moneyUnit, unit);
      return sums.total === null && sums.budget === null && sums.other === null ? [] : [{ year, ...sums }];
    })
    .toSorted((a, b) => a.year - b.year);
}

function convertible(from: MoneyUnit, to: MoneyUnit): MoneyUnit | null {
  return from === "unknown" || to === "unknown" ? null : to;
}

function isWithin(year: number, period: Period | null): boolean {
  return period === null || (year >= period.from && year <= period.to);
}

/** Sums in another unit of money, exactly; all null where either is not known and they differ. */
export function inUnit({ total, budget, other }: Sums, from: MoneyUnit, to: MoneyUnit): Sums {
  const change = (amount: Sums["total"]): Sums["total"] =>
    amount === null || from === to ? amount : convert(amount, from, to);
  return { total: change(total), budget: change(budget), other: change(other) };
}
