import type { CheckReport } from "./check-report";
import type { Entry } from "./entries";

/** What a person has said about findings of a sheet (giải trình), by the findings' keys. */
export type Explanations = ReadonlyMap<string, string>;

export const NO_EXPLANATIONS: Explanations = new Map();

/**
 * A report with what a person has said about its warnings: those count no more among the open ones. Of equal findings of which only
 * some are explained, those stand in an entry of their own.
 */
export function withExplanations(report: CheckReport, explanations: Explanations): CheckReport {
  if (explanations.size === 0) return report;
  const sections = report.sections.map((section) => ({
    ...section,
    entries: section.entries.flatMap((entry) => explainedEntries(entry, explanations)),
  }));
  const explained = sections
    .flatMap(({ entries }) => entries)
    .reduce((count, { explanation, findings }) => count + (explanation === null ? 0 : findings.length), 0);
  if (explained === 0) return report;
  const counts = { ...report.counts, warning: report.counts.warning - explained };
  return { ...report, sections, counts, explained };
}

/** Whether a person can say why a finding is as it should be: errors must be mended, and what is only worth knowing needs no word. */
export function canBeExplained({ severity }: Entry): boolean {
  return severity === "warning";
}

function explainedEntries(entry: Entry, explanations: Explanations): readonly Entry[] {
  if (!canBeExplained(entry)) return [entry];
  const parts = new Map<string | null, number[]>();
  entry.keys.forEach((key, at) => {
    const said = explanations.get(key) ?? null;
    parts.set(said, [...(parts.get(said) ?? []), at]);
  });
  return [...parts].flatMap(([explanation, at], part): readonly Entry[] => {
    const [first, ...more] = at.flatMap((one) => entry.findings[one] ?? []);
    if (first === undefined) return [];
    const cells = [first, ...more].flatMap(({ cell }) => (cell === null ? [] : [cell]));
    const keys = at.flatMap((one) => entry.keys[one] ?? []);
    const whole = parts.size === 1;
    return [
      {
        ...entry,
        id: part === 0 ? entry.id : `${entry.id}~${String(part)}`,
        findings: whole ? entry.findings : [first, ...more],
        cells: whole ? entry.cells : cells,
        keys,
        explanation,
      },
    ];
  });
}
