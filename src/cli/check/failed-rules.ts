import type { CheckResult } from "../../check";
import { cliTexts, formatMessage, type Language } from "../../locales";

/**
 * In words, which rules could not finish on any sheet of a file, each once; null when all did.
 * Such a file is half done, which must not look like a clean check.
 */
export function failedRules(
  sheets: readonly Pick<CheckResult, "failed">[],
  language: Language,
): string | null {
  const failed = sheets.flatMap((sheet) => sheet.failed.map(({ rule, reason }) => `${rule} (${reason})`));
  if (failed.length === 0) return null;
  const rules = [...new Set(failed)].join(", ");
  return formatMessage(cliTexts(language)["file.rules-failed"], { rules }, language);
}
