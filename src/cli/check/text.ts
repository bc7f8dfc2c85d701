import type { CheckResult } from "../../check";
import { type Language, findingText, formatMessage, texts } from "../../locales";
import { a1 } from "../../plan";

/** What `check` prints of one sheet for a person: a line for each finding, with its cell. */
export function checkedSheetText(result: CheckResult, language: Language): string {
  const { cli } = texts(language);
  const name = formatMessage(cli["report.sheet"], { sheet: result.sheet.name }, language);
  if (result.findings.length === 0) return `  ${name}: ${cli["report.no-findings"]}`;
  const lines = result.findings.map((finding) => {
    const severity = cli[`report.severity.${finding.severity}`];
    const where = finding.cell === null ? cli["report.whole-sheet"] : a1(finding.cell);
    const fixable = finding.fix === null ? [] : [cli["report.fixable"]];
    return ["   ", severity.padEnd(8), where.padEnd(5), findingText(finding, language), ...fixable].join(" ");
  });
  return [`  ${name}`, ...lines].join("\n");
}
