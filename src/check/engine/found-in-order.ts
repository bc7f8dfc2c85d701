import type { Finding, Findings, Severity } from "../../plan";

/** The finding of one source at a place. */
export type FindingAt = (place: number) => Finding;

/** What decides of two findings in one cell which comes first. */
export interface Weighed {
  readonly severity: Severity;
  readonly rule: string;
}

/** What one rule found in very many cells: their places, ascending, and the finding at each. */
export interface Many extends Weighed {
  readonly places: Float64Array;
  readonly findingAt: FindingAt;
}

/** A finding with the place of its cell. */
export interface Placed {
  readonly place: number;
  readonly finding: Finding;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Which of two findings comes first: by its place, in one cell the gravest; of those alike by their rules. */
export function inReadingOrder(a: Placed, b: Placed): number {
  return a.place - b.place || inOneCell(a.finding, b.finding);
}

function inOneCell(a: Weighed, b: Weighed): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

/**
 * Findings in reading order. Of those that a rule has in very many cells only the places are kept, and they are put between the
 * others while somebody goes over them: a table pasted from a document has a million, and hardly any of them is ever looked at.
 */
export class FoundInOrder implements Findings {
  private readonly few: readonly Placed[];
  private readonly many: readonly Many[];
  readonly length: number;

  /** @param few in reading order */
  constructor(few: readonly Placed[], many: readonly Many[]) {
    this.few = few;
    this.many = many;
    this.length = many.reduce((all, { places }) => all + places.length, few.length);
  }

  filter(asked: (finding: Finding) => boolean): Finding[] {
    const found: Finding[] = [];
    const walk = this.walk();
    for (let one = walk(); one !== null; one = walk()) if (asked(one)) found.push(one);
    return found;
  }

  map<Told>(told: (finding: Finding) => Told): Told[] {
    const walk = this.walk();
    const all: Told[] = [];
    for (let one = walk(); one !== null; one = walk()) all.push(told(one));
    return all;
  }

  *[Symbol.iterator](): Iterator<Finding> {
    const walk = this.walk();
    for (let one = walk(); one !== null; one = walk()) yield one;
  }

  /** Gives one finding after the other; null behind the last. */
  private walk(): () => Finding | null {
    const { few, many } = this;
    const next = new Int32Array(many.length);
    let nextOfFew = 0;
    return () => {
      const one = few[nextOfFew];
      let place = one?.place ?? Infinity;
      let first: Many | null = null;
      let source = 0;
      for (let at = 0; at < many.length; at++) {
        const other = many[at];
        const there = other?.places[next[at] ?? 0];
        if (other === undefined || there === undefined || there > place) continue;
        const before = first ?? one?.finding;
        if (there === place && before !== undefined && inOneCell(before, other) <= 0) continue;
        place = there;
        first = other;
        source = at;
      }
      if (first === null) {
        nextOfFew++;
        return one?.finding ?? null;
      }
      next[source] = (next[source] ?? 0) + 1;
      return first.findingAt(place);
    };
  }
}
