import type { RowPrints, SheetRef } from "../../plan";
import type { ComparisonNote } from "../../programme";
import type { Section } from "./sections";
import type { TableReport } from "./table-report";
import type { SeverityCounts } from "./verdict";

/** What one check of a sheet came to, as the pane shows it: nothing but facts, so that it can outlive the page. */
export interface CheckReport {
  readonly sheet: SheetRef;
  readonly at: Date;
  /** When the verdict was last told to screen readers: an automatic check that changes nothing is silent. */
  readonly toldAt: Date;
  /** Empty on a sheet without a plan table. */
  readonly tables: readonly TableReport[];
  /** How many findings are open. */
  readonly counts: SeverityCounts;
  /** How many warnings a person has explained, which are not among the open ones. */
  readonly explained: number;
  /** Every finding, by the category it stands in. */
  readonly sections: readonly Section[];
  /** What its plans were not held against, each once. */
  readonly notes: readonly ComparisonNote[];
  /** How many rules spoke or were content. */
  readonly rulesRun: number;
  /** Ids of rules that failed: a fault of this program, which is shown. */
  readonly rulesFailed: readonly string[];
  /** What its rows held, so that nothing is written once they hold something else. */
  readonly seen: RowPrints;
  /** Whether its formulas name other sheets, whose changes then change it too. */
  readonly leansOnSheets: boolean;
}
