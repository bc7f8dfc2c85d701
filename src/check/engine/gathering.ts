import type { Finding, Findings, Severity } from "../../plan";
import { findingOf } from "./found";
import { FoundInOrder, type FindingAt } from "./found-in-order";
import { findingsOfMany } from "./found-many";
import { placeOf } from "./place";
import type { ManyReports, Report, Rule } from "./rule";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What one rule found in very many cells: their places, ascending, and the finding at each. */
interface Many extends Weighed {
  readonly places: Float64Array;
  readonly findingAt: FindingAt;
}

/** What decides of two findings in one cell which comes first. */
interface Weighed {
  readonly severity: Severity;
  readonly rule: string;
}

/** A finding with the place of its cell. */
interface Found {
  readonly place: number;
  readonly finding: Finding;
}

/** What rules found. Of what they found in very many cells only the places are kept. */
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
    const { places, severity } = many;
    this.many.push({ places, severity, rule: rule.id, findingAt: findingsOfMany(rule, many) });
  }

  /** Findings as the eye meets them: row by row, from the left; those without a cell first; in one cell the gravest first. */
  inReadingOrder(): Findings {
    const found = this.found.toSorted((a, b) => a.place - b.place || inOneCell(a.finding, b.finding));
    const few = found.map(({ finding }) => finding);
    let sorted: Sorted = {
      places: Float64Array.from(found, ({ place }) => place),
      sources: Int32Array.from(few.keys()),
    };
    for (const [at, more] of this.many.entries()) {
      const comesFirst = (source: number): boolean => {
        const one = source < 0 ? this.many[-1 - source] : few[source];
        return one !== undefined && inOneCell(one, more) <= 0;
      };
      sorted = merged(sorted, more.places, -1 - at, comesFirst);
    }
    return new FoundInOrder(
      sorted.places,
      sorted.sources,
      few,
      this.many.map(({ findingAt }) => findingAt),
    );
  }
}

/** The places of findings in reading order, and who found each (see FoundInOrder). */
interface Sorted {
  readonly places: Float64Array;
  readonly sources: Int32Array;
}

/** Sorted findings with those that one source found at many places; `comesFirst` tells of another source in one cell with it. */
function merged(
  before: Sorted,
  many: Float64Array,
  source: number,
  comesFirst: (source: number) => boolean,
): Sorted {
  const places = new Float64Array(before.places.length + many.length);
  const sources = new Int32Array(places.length).fill(source);
  let next = 0;
  for (let at = 0; at < many.length; at++) {
    const place = many[at] ?? 0;
    for (; next < before.places.length; next++) {
      const other = before.places[next] ?? 0;
      if (other > place || (other === place && !comesFirst(before.sources[next] ?? 0))) break;
      places[next + at] = other;
      sources[next + at] = before.sources[next] ?? 0;
    }
    places[next + at] = place;
  }
  places.set(before.places.subarray(next), many.length + next);
  sources.set(before.sources.subarray(next), many.length + next);
  return { places, sources };
}

function inOneCell(a: Weighed, b: Weighed): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
