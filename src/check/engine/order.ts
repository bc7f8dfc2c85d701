import type { Finding, Severity } from "../../plan";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1) ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );
}
