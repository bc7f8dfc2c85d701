import { type CheckResult, checkWorkbook } from "../../check";
import { type Language, formatMessage, texts } from "../../locales";
import type { Severity } from "../../plan";
import { readSheet } from "../../read";
import type { RunRequest } from "../arguments";
import { type FileDone, eachFile } from "../each-file";
import type { ExitCode, Io } from "../io";
import { printJson, printText } from "../print";
import { capsAsked } from "./caps";
import { failedRules } from "./failed-rules";
import { checkedSheetJson } from "./json";
import { checkedSheetText } from "./text";

/** How many findings of each severity there are; the keys and their order are those of the JSON. */
interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Checks files one after the other and prints what was found. */
export async function runCheck(request: RunRequest, io: Io): Promise<ExitCode> {
  const { language } = request;
  const asked = await capsAsked(request.caps, io, language);
  if ("refused" in asked) {
    io.err(`--caps ${request.caps ?? ""}: ${asked.refused}`);
    return 2;
  }
  const { set: caps } = asked;
  const files = await eachFile(request, io, (grids) => {
    const sheets = checkWorkbook(
      grids.map((grid) => readSheet(grid)),
      { caps },
    );
    return { sheets, error: failedRules(sheets, language) };
  });
  const summary = summaryOf(files);
  if (request.format === "json") {
    printJson(files, (sheet) => checkedSheetJson(sheet, language), { summary }, io);
  } else {
    printText(files, (sheet) => checkedSheetText(sheet, language), language, io);
    io.out(summaryText(summary, files, language));
  }
  if (files.some((file) => file.error !== null)) return 2;
  return summary.errors > 0 ? 1 : 0;
}

function summaryOf(files: readonly FileDone<CheckResult>[]): Summary {
  const findings = files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.findings));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function summaryText(summary: Summary, files: readonly FileDone<CheckResult>[], language: Language): string {
  const { cli } = texts(language);
  const { errors, warnings, infos } = summary;
  const notDone = files.filter((file) => file.error !== null).length;
  const line = formatMessage(
    cli["report.summary"],
    { errors, warnings, infos, files: files.length },
    language,
  );
  if (notDone === 0) return line;
  return `${line} ${formatMessage(cli["report.not-done"], { count: notDone }, language)}`;
}
