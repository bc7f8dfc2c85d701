import type { Findings } from "../../plan";
import { findingOf } from "./found";
import { FoundInOrder, inReadingOrder, type Many, type Placed } from "./found-in-order";
import { findingsOfMany } from "./found-many";
import { placeOf } from "./place";
import type { ManyReports, Report, Rule } from "./rule";

/** What rules found. Of what they found in very many cells only the places are kept. */
export class Gathering {
  private readonly found: Placed[] = [];
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
    return new FoundInOrder(this.found.toSorted(inReadingOrder), this.many);
  }
}
