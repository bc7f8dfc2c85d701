/** What one pane has set, and what one request has: nothing of it is kept in the file. */
export interface Session {
  /** `runtime.enableEvents`. */
  eventsEnabled: boolean;
  /** `application.calculationMode`. */
  calculationMode: CalculationMode;
  /** Until the request that asked for it has been answered. */
  calculationSuspended: boolean;
}

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

export const newSession = (): Session => ({
  eventsEnabled: true,
  calculationMode: "Automatic",
  calculationSuspended: false,
});
