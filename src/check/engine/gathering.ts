import type { Finding, Severity } from "../../plan";
import { findingOf } from "./found";
import { findingsOfMany } from "./found-many";
import { placeOf } from "./place";
import type { ManyReports, Report, Rule } from "./rule";
import { sortedByRuns } from "./runs";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with their places, in the order in which they were found. */
interface Part {
  readonly places: ArrayLike<number>;
  readonly findingAt: (at: number) => Finding | undefined;
}

/** What rules found. Of what they found in very many cells only the places are kept, until the findings are asked for. */
export class Gathering {
  private readonly findings: Finding[] = [];
  private readonly places: number[] = [];
  private readonly parts: Part[] = [{ places: this.places, findingAt: (at) => this.findings[at] }];

  /** Takes the finding that a report stands for. */
  add(rule: Rule, report: Report): void {
    this.findings.push(findingOf(rule, report));
    // What is about the sheet as a whole comes before all cells.
    this.places.push(report.cell === null ? -1 : placeOf(report.cell));
  }

  /** Takes the findings that many reports stand for. */
  addMany(rule: Rule, many: ManyReports): void {
    const findingOfPlace = findingsOfMany(rule, many);
    const { places } = many;
    this.parts.push({ places, findingAt: (at) => findingOfPlace(places[at] ?? 0) });
  }

  /** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
  inReadingOrder(): readonly Finding[] {
    const count = this.parts.reduce((sum, { places }) => sum + places.length, 0);
    const places = new Float64Array(count);
    let from = 0;
    for (const part of this.parts) {
      places.set(part.places, from);
      from += part.places.length;
    }
    const order = sortedByRuns(
      count,
      (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || inOneCell(this.at(a), this.at(b)),
    );
    const sorted: Finding[] = [];
    for (const at of order) {
      const finding = this.at(at);
      if (finding !== undefined) sorted.push(finding);
    }
    return sorted;
  }

  /** The finding at a place among those of all parts. */
  private at(index: number): Finding | undefined {
    let at = index;
    for (const { places, findingAt } of this.parts) {
      if (at < places.length) return findingAt(at);
      at -= places.length;
    }
    return undefined;
  }
}

function inOneCell(a: Finding | undefined, b: Finding | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
