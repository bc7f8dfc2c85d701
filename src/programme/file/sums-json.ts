import { amount, type Fields } from "../../knowledge/json";
import type { Decimal } from "../../plan";
import type { Sums } from "../../sums";

/** Nothing is known. */
export const NO_SUMS: Sums = { total: null, budget: null, other: null };

/** Total, state budget and other funding of an object in a file. @throws FieldError */
export function sumsFrom(fields: Fields): Sums {
  return { total: amount(fields, "total"), budget: amount(fields, "budget"), other: amount(fields, "other") };
}

/** The same as they are written: decimal strings. */
export function sumsJson({ total, budget, other }: Sums): Readonly<Record<keyof Sums, string | null>> {
  return { total: plain(total), budget: plain(budget), other: plain(other) };
}

/** A number as it is written. */
export function plain(amount: Decimal | null): string | null {
  return amount?.toFixed() ?? null;
}
