import type { Finding, Findings } from "../../plan";

/** The findings of one source, each by its place. */
export type FindingAt = (place: number) => Finding;

/**
 * Findings in reading order, of which only the places are kept and who found what: a table pasted from a document has a million,
 * and hardly any of them is ever looked at.
 */
export class FoundInOrder implements Findings {
  private readonly places: Float64Array;
  private readonly sources: Int32Array;
  private readonly few: readonly Finding[];
  private readonly many: readonly FindingAt[];

  /**
   * @param places of the findings, in reading order
   * @param sources of each: from 0 on, which one of the `few` it is; below 0, which of the `many` gives it (-1 the first)
   */
  constructor(
    places: Float64Array,
    sources: Int32Array,
    few: readonly Finding[],
    many: readonly FindingAt[],
  ) {
    this.places = places;
    this.sources = sources;
    this.few = few;
    this.many = many;
  }

  get length(): number {
    return this.places.length;
  }

  filter(asked: (finding: Finding) => boolean): Finding[] {
    const found: Finding[] = [];
    for (let at = 0; at < this.places.length; at++) {
      const finding = this.at(at);
      if (asked(finding)) found.push(finding);
    }
    return found;
  }

  map<Told>(told: (finding: Finding) => Told): Told[] {
    return Array.from({ length: this.length }, (_, at) => told(this.at(at)));
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (let at = 0; at < this.places.length; at++) yield this.at(at);
  }

  private at(at: number): Finding {
    const source = this.sources[at] ?? 0;
    const finding = source < 0 ? this.many[-1 - source]?.(this.places[at] ?? 0) : this.few[source];
    if (finding === undefined) throw new RangeError(`no finding ${String(at)}`);
    return finding;
  }
}
