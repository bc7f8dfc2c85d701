import type { Finding, Sheet } from "../../plan";

/** What one check of a sheet came to, as the pane shows it. */
export interface CheckReport {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
  /** How many rules spoke or were content. */
  readonly rulesRun: number;
  /** Ids of rules that failed: a fault of this program, which is shown. */
  readonly rulesFailed: readonly string[];
  readonly at: Date;
}
