import type { Value } from "../workbook";

/** What one pane has set, and what one request has: nothing of it is kept in the file. */
export interface Session {
  /** `runtime.enableEvents`. */
  eventsEnabled: boolean;
  /** `application.calculationMode`. */
  calculationMode: CalculationMode;
  /** Until the request that asked for it has been answered. */
  calculationSuspended: boolean;
  /** `application.calculate` was called, and formulas have not got their values yet. */
  calculationAsked: boolean;
  /** What formulas come to that `workbook.functions` made in this request; null until they are calculated. */
  results: Map<string, Value | null>;
}

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** Whether formulas get their values before something is read. */
export const calculates = ({ calculationMode, calculationSuspended, calculationAsked }: Session): boolean =>
  calculationAsked || (calculationMode !== "Manual" && !calculationSuspended);

export const newSession = (): Session => ({
  eventsEnabled: true,
  calculationMode: "Automatic",
  calculationSuspended: false,
  calculationAsked: false,
  results: new Map(),
});
