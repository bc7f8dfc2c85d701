import type { CheckReport } from "../../report/check-report";
import type { Section } from "../../report/sections";
import { severityCounts } from "../../report/verdict";

/** The kinds of deviation, by the rules that find them, in the order in which they are told: what has no ground first. */
export const KINDS = [
  "programme-task-unknown",
  "programme-year-envelope",
  "programme-budget-exceeded",
  "programme-quantity-exceeded",
  "programme-unit-cost-exceeded",
  "programme-share-exceeded",
  "programme-schedule",
  "programme-category-differs",
  "programme-unit-differs",
  "programme-lead-differs",
  "programme-task-missing",
] as const;
export type DeviationKind = (typeof KINDS)[number];

/** The deviations from the programme alone, by their kind. @param nameOf the words of a kind */
export function deviationsOf(report: CheckReport, nameOf: (kind: DeviationKind) => string): CheckReport {
  const all = report.sections.flatMap(({ entries }) => entries);
  const sections = KINDS.flatMap((kind): readonly Section[] => {
    const entries = all.filter(({ rule }) => rule === kind);
    const count = entries.reduce((sum, { findings }) => sum + findings.length, 0);
    return count === 0 ? [] : [{ id: kind, category: { numeral: "", name: nameOf(kind) }, entries, count }];
  });
  const own = sections.flatMap(({ entries }) => entries);
  const open = own.filter(({ explanation }) => explanation === null);
  return { ...report, sections, counts: severityCounts(open.flatMap(({ findings }) => findings)) };
}
