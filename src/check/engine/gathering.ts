import type { Finding, Severity } from "../../plan";
import { findingOf } from "./found";
import { placeOf } from "./place";
import type { Report, Rule } from "./rule";
import { sortedByRuns } from "./runs";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What rules found, with the place of each finding: asked again of each it would take longer than to find it. */
export class Gathering {
  private readonly findings: Finding[] = [];
  private readonly places: number[] = [];

  /** Takes the finding that a report stands for. */
  add(rule: Rule, report: Report): void {
    this.findings.push(findingOf(rule, report));
    // What is about the sheet as a whole comes before all cells.
    this.places.push(report.cell === null ? -1 : placeOf(report.cell));
  }

  /** Takes findings of which nothing is known but their places. */
  addAll(findingAt: (place: number) => Finding, places: Float64Array): void {
    for (const place of places) {
      this.findings.push(findingAt(place));
      this.places.push(place);
    }
  }

  /** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
  inReadingOrder(): readonly Finding[] {
    const { findings, places } = this;
    const order = sortedByRuns(
      findings.length,
      (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || inOneCell(findings[a], findings[b]),
    );
    // A copy to be written over, which has its length from the beginning: there may be a million of them.
    const sorted = [...findings];
    for (let at = 0; at < sorted.length; at++) {
      const finding = findings[order[at] ?? at];
      if (finding !== undefined) sorted[at] = finding;
    }
    return sorted;
  }
}

function inOneCell(a: Finding | undefined, b: Finding | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
