import type { MoneyUnit } from "./money";
import type { Period } from "./period";

/** What a person said of the tables of a sheet, where they do not say it themselves or say it wrong; null: as the table has it. */
export interface Corrections {
  readonly period: Period | null;
  readonly moneyUnit: Exclude<MoneyUnit, "unknown"> | null;
}

export const NO_CORRECTIONS: Corrections = { period: null, moneyUnit: null };
