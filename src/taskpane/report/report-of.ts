import type { CheckResult } from "../../check";
import { rowPrints, type Grid, type Sheet, type Steps } from "../../plan";
import type { CheckReport } from "./check-report";
import { sectionsOf } from "./sections";
import { tableReports } from "./table-report";
import { severityCounts } from "./verdict";

/** The report of a check, without the sheet itself: a snapshot of every cell need not be kept in memory. */
export function* reportInSteps(
  sheet: Sheet,
  { findings, ran, failed, notes }: CheckResult,
  at: Date,
): Steps<CheckReport> {
  const tables = tableReports(sheet);
  yield 1;
  const sections = sectionsOf(sheet, findings);
  yield 1;
  const seen = rowPrints(sheet.grid);
  yield 1;
  return {
    sheet: sheet.grid.sheet,
    at,
    toldAt: at,
    tables,
    counts: severityCounts(findings),
    explained: 0,
    sections,
    notes,
    rulesRun: ran.length,
    rulesFailed: failed.map(({ rule }) => rule),
    seen,
    leansOnSheets: namesOtherSheets(sheet.grid),
  };
}

function namesOtherSheets({ formulas }: Grid): boolean {
  return formulas.some((row) => row.some((formula) => formula?.includes("!") === true));
}
