import type { CheckResult } from "../../check";
import { type Language, findingText } from "../../locales";
import { Decimal, type Finding, type Severity, a1 } from "../../plan";

/**
 * What `check --format json` prints of one sheet. A contract with scripts: `cell` is A1 without its sheet, null for
 * what is about the whole sheet; amounts in `data` are decimal strings; `fixable` means a fix, not a suggestion.
 */
export interface CheckedSheetJson {
  readonly sheet: string;
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly related: readonly string[];
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fixable: boolean;
}

/** What a check found on one sheet. */
export function checkedSheetJson(result: CheckResult, language: Language): CheckedSheetJson {
  return {
    sheet: result.sheet.name,
    findings: result.findings.map((finding) => findingJson(finding, language)),
  };
}

function findingJson(finding: Finding, language: Language): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: finding.cell === null ? null : a1(finding.cell),
    related: finding.related.map(a1),
    message: findingText(finding, language),
    data: Object.fromEntries(
      Object.entries(finding.data).map(([key, datum]) => [
        key,
        datum instanceof Decimal ? datum.toFixed() : datum,
      ]),
    ),
    fixable: finding.fix !== null,
  };
}
