import type { Corrections } from "../plan";
import type { Header } from "./header/columns";

/** A person speaks of the plans of a sheet; a yearly table beside them has its own period, and its own unit where it says one. */
export function correctionsOf({ ofYears, money }: Header, corrections: Corrections): Corrections {
  if (!ofYears) return corrections;
  return { period: null, moneyUnit: money === null ? corrections.moneyUnit : null };
}
