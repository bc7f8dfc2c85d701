import type { Finding, Severity } from "../../plan";
import { findingOf } from "./found";
import { findingsOfMany } from "./found-many";
import { placeOf } from "./place";
import type { ManyReports, Report, Rule } from "./rule";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What one rule found in very many cells: their places, ascending, and the finding at each. */
interface Many {
  readonly places: Float64Array;
  readonly findingAt: (place: number) => Finding;
}

/** A finding with the place of its cell. */
interface Found {
  readonly place: number;
  readonly finding: Finding;
}

/** What rules found. Of what they found in very many cells only the places are kept, until the findings are asked for. */
export class Gathering {
  private readonly found: Found[] = [];
  private readonly many: Many[] = [];

  /** Takes the finding that a report stands for. */
  add(rule: Rule, report: Report): void {
    // What is about the sheet as a whole comes before all cells.
    const place = report.cell === null ? -1 : placeOf(report.cell);
    this.found.push({ place, finding: findingOf(rule, report) });
  }

  /** Takes the findings that many reports stand for. */
  addMany(rule: Rule, many: ManyReports): void {
    this.many.push({ places: many.places, findingAt: findingsOfMany(rule, many) });
  }

  /** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
  inReadingOrder(): readonly Finding[] {
    const found = this.found.toSorted((a, b) => a.place - b.place || inOneCell(a.finding, b.finding));
    let places = Float64Array.from(found, ({ place }) => place);
    let findings = found.map(({ finding }) => finding);
    for (const many of this.many) ({ places, findings } = merged(places, findings, many));
    return findings;
  }
}

/** Sorted findings with those that one rule found in very many cells, each at its place. */
function merged(
  places: Float64Array,
  findings: readonly Finding[],
  many: Many,
): { readonly places: Float64Array<ArrayBuffer>; readonly findings: Finding[] } {
  const count = places.length + many.places.length;
  const all = new Float64Array(count);
  const sorted: Finding[] = [];
  let next = 0;
  for (const place of many.places) {
    const finding = many.findingAt(place);
    while (next < places.length && comesFirst(places[next] ?? 0, findings[next], place, finding))
      next = take(next);
    all[sorted.length] = place;
    sorted.push(finding);
  }
  while (next < places.length) next = take(next);
  return { places: all, findings: sorted };

  function take(at: number): number {
    const finding = findings[at];
    all[sorted.length] = places[at] ?? 0;
    if (finding !== undefined) sorted.push(finding);
    return at + 1;
  }
}

function comesFirst(place: number, finding: Finding | undefined, other: number, than: Finding): boolean {
  return place < other || (place === other && finding !== undefined && inOneCell(finding, than) <= 0);
}

function inOneCell(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
