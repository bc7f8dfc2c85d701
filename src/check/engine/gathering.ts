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
    return this.many.reduce<Sorted>(merged, {
      places: Float64Array.from(found, ({ place }) => place),
      findings: found.map(({ finding }) => finding),
    }).findings;
  }
}

/** Findings in reading order, with the places of their cells. */
interface Sorted {
  readonly places: Float64Array;
  readonly findings: readonly Finding[];
}

/** Sorted findings with those that one rule found in very many cells, each at its place. */
function merged(few: Sorted, many: Many): Sorted {
  const count = few.places.length + many.places.length;
  const places = new Float64Array(count);
  const findings = new Array<Finding>(count);
  let next = 0;
  for (let at = 0; at < many.places.length; at++) {
    const place = many.places[at] ?? 0;
    const finding = many.findingAt(place);
    for (let first = few.findings[next]; first !== undefined; first = few.findings[next]) {
      if (!comesFirst(few.places[next] ?? 0, first, place, finding)) break;
      places[next + at] = few.places[next] ?? 0;
      findings[next + at] = first;
      next++;
    }
    places[next + at] = place;
    findings[next + at] = finding;
  }
  const rest = many.places.length + next;
  places.set(few.places.subarray(next), rest);
  for (const [at, finding] of few.findings.slice(next).entries()) findings[rest + at] = finding;
  return { places, findings };
}

function comesFirst(place: number, finding: Finding, other: number, than: Finding): boolean {
  return place < other || (place === other && inOneCell(finding, than) <= 0);
}

function inOneCell(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
