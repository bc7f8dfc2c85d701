import type { Severity } from "../../plan";
import type { CheckReport } from "./check-report";

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What the check says of the sheet, for the eye across the desk. */
export interface Verdict {
  readonly kind: "no-table" | "not-ready" | "ready";
  readonly counts: SeverityCounts;
}

/** The verdict: no table, something that is an error, or ready to submit. */
export function verdictOf({ sheet, findings }: CheckReport): Verdict {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  if (sheet.tables.length === 0) return { kind: "no-table", counts };
  return { kind: counts.error > 0 ? "not-ready" : "ready", counts };
}
