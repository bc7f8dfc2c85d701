import type { Finding, Severity } from "../../plan";
import { placeOf } from "./place";
import { sortedByRuns } from "./runs";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const places = new Float64Array(findings.length);
  for (let at = 0; at < findings.length; at++) places[at] = placeOfFinding(findings[at]);
  const order = sortedByRuns(
    findings.length,
    (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || inOneCell(findings[a], findings[b]),
  );
  const sorted: Finding[] = [];
  for (const at of order) {
    const finding = findings[at];
    if (finding !== undefined) sorted.push(finding);
  }
  return sorted;
}

function inOneCell(a: Finding | undefined, b: Finding | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

function placeOfFinding(finding: Finding | undefined): number {
  const cell = finding?.cell ?? null;
  return cell === null ? -1 : placeOf(cell);
}
