import type { CellRef, Datum, Finding, Offer, Severity } from "../../plan";
import type { Report, Rule } from "./rule";

const NO_CELLS: readonly CellRef[] = [];
const NO_DATA: Readonly<Record<string, Datum>> = {};
const NO_OFFERS: readonly Offer[] = [];

/**
 * What a rule reported, as a finding. Of thousands of equal ones few are ever looked at, so it asks its report only when it is
 * asked itself.
 */
class Found implements Finding {
  private readonly by: Rule;
  private readonly report: Report;

  constructor(by: Rule, report: Report) {
    this.by = by;
    this.report = report;
  }

  get rule(): string {
    return this.by.id;
  }

  get severity(): Severity {
    return this.report.severity;
  }

  get message(): string {
    return this.report.message ?? this.by.id;
  }

  get cell(): CellRef | null {
    return this.report.cell;
  }

  get related(): readonly CellRef[] {
    return this.report.related ?? NO_CELLS;
  }

  get data(): Readonly<Record<string, Datum>> {
    return this.report.data ?? NO_DATA;
  }

  get fix(): Offer | null {
    return this.report.fix ?? null;
  }

  get suggestions(): readonly Offer[] {
    return this.report.suggestions ?? NO_OFFERS;
  }
}

/** The finding that a report stands for. @throws Error when its message is none of the rule's. */
export function findingOf(rule: Rule, report: Report): Finding {
  const found = new Found(rule, report);
  declares(rule, found.message);
  return found;
}

/** @throws Error when a message is none of a rule's. */
export function declares(rule: Rule, message: string): void {
  if (!rule.messages.includes(message))
    throw new Error(`${rule.id} does not declare the message “${message}”`);
}
