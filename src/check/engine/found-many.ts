import type { CellRef, Datum, Finding, Offer, Severity } from "../../plan";
import { declares } from "./found";
import type { FindingAt } from "./found-in-order";
import { cellAtPlace } from "./place";
import type { ManyReports, Report, Rule } from "./rule";

/** What the findings of one cause have in common. */
class Cause {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly report: (cell: CellRef) => Report;

  constructor({ id }: Rule, { message = id, severity, report }: ManyReports) {
    this.rule = id;
    this.message = message;
    this.severity = severity;
    this.report = report;
  }
}

/** One of very many findings of one cause: it holds but its place. */
class OneOfMany implements Finding {
  private readonly cause: Cause;
  private readonly place: number;

  constructor(cause: Cause, place: number) {
    this.cause = cause;
    this.place = place;
  }

  get rule(): string {
    return this.cause.rule;
  }

  get severity(): Severity {
    return this.cause.severity;
  }

  get message(): string {
    return this.cause.message;
  }

  get cell(): CellRef {
    return cellAtPlace(this.place);
  }

  get related(): readonly CellRef[] {
    return this.report.related ?? [];
  }

  get data(): Readonly<Record<string, Datum>> {
    return this.report.data ?? {};
  }

  get fix(): Offer | null {
    return this.report.fix ?? null;
  }

  get suggestions(): readonly Offer[] {
    return this.report.suggestions ?? [];
  }

  private get report(): Report {
    return this.cause.report(this.cell);
  }
}

/** The findings that many reports stand for, each by its place. @throws Error when their message is none of the rule's. */
export function findingsOfMany(rule: Rule, many: ManyReports): FindingAt {
  const cause = new Cause(rule, many);
  declares(rule, cause.message);
  return (place) => new OneOfMany(cause, place);
}
