import type { Finding, Severity } from "../../plan";

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What the check says of the sheet, for the eye across the desk. */
export interface Verdict {
  readonly kind: "no-table" | "not-ready" | "ready";
  readonly counts: SeverityCounts;
}

/** What a verdict is given on. */
interface Checked {
  readonly tables: readonly unknown[];
  readonly counts: SeverityCounts;
}

/** Counts findings by severity. */
export function severityCounts(findings: Iterable<Finding>): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The verdict: no table, something that is an error, or ready to submit. */
export function verdictOf({ tables, counts }: Checked): Verdict {
  if (tables.length === 0) return { kind: "no-table", counts };
  return { kind: counts.error > 0 ? "not-ready" : "ready", counts };
}
