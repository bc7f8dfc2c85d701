import type { Severity } from "../../plan";

/** What of a sheet's list a person looks at. */
export interface View {
  /** The only severity that is listed; null lists all. */
  readonly filter: Severity | null;
  /** Ids of the sections that are folded away. */
  readonly closed: ReadonlySet<string>;
}

export const NEW_VIEW: View = { filter: null, closed: new Set() };
