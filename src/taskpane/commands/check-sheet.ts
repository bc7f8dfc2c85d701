import { checkSheet as checkRules } from "../../check";
import { ExcelProblem, type ReadOptions, type Workbook } from "../../excel";
import { readSheet } from "../../read";
import type { CheckReport } from "../report/check-report";

/**
 * Reads a sheet (the one in front where no id is given) and checks it.
 * At most three requests to Excel for a sheet that fits one answer: its outline, its cells, and its merges where
 * the table cannot be understood without.
 * @throws ExcelProblem
 */
export async function checkSheet(
  workbook: Workbook,
  sheetId: string | null,
  now: () => Date,
  options: ReadOptions,
): Promise<CheckReport> {
  const grid = await workbook.readGrid(sheetId, options);
  await screenDrawn();
  const first = readSheet(grid);
  const sheet = first.mergesWanted ? readSheet(await workbook.withMerges(grid)) : first;
  await screenDrawn();
  if (options.signal?.aborted === true) throw new ExcelProblem("stopped", "AbortError");
  const { findings, ran, failed } = checkRules(sheet, { tier: "check" });
  return {
    sheet,
    findings,
    rulesRun: ran.length,
    rulesFailed: failed.map(({ rule }) => rule),
    at: now(),
  };
}

/** Lets the pane show how far it is before the work that cannot be interrupted. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
