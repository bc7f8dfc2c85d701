import { type CheckResult, checkWorkbook } from "../../check";
import { cliTexts, formatMessage, type Language, noteText, texts } from "../../locales";
import type { Severity } from "../../plan";
import { readSheet } from "../../read";
import type { RunRequest } from "../arguments";
import { type FileDone, eachFile } from "../each-file";
import type { ExitCode, Io } from "../io";
import { printJson, printText } from "../print";
import { capsAsked } from "./caps";
import { failedRules } from "./failed-rules";
import { checkedSheetJson } from "./json";
import { programmeAsked } from "./programme";
import { checkedSheetText, programmeText, programmeWarningText } from "./text";

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
  const given = await programmeAsked(request, io);
  if ("refused" in given) {
    io.err(given.refused);
    return 2;
  }
  const { programme } = given;
  const files = await eachFile(request, io, (grids) => {
    const sheets = checkWorkbook(
      grids.map((grid) => readSheet(grid)),
      { caps, programme },
    );
    return { sheets, error: failedRules(sheets, language) };
  });
  const summary = summaryOf(files);
  if (request.format === "json") {
    for (const line of misfitWords(files, language)) io.err(line);
    printJson(files, (sheet) => checkedSheetJson(sheet, language), { summary }, io);
  } else {
    for (const line of programmeText(programme, language)) io.out(line);
    printText(files, (sheet) => checkedSheetText(sheet, language), language, io);
    if (programme === null && hasPlans(files)) io.out(texts(language).comparisonNotes["no-programme"]);
    io.out(summaryText(summary, files, language));
  }
  if (files.some((file) => file.error !== null)) return 2;
  return summary.errors > 0 ? 1 : 0;
}

function summaryOf(files: readonly FileDone<CheckResult>[]): Summary {
  const findings = files.flatMap((file) => file.sheets.flatMap((sheet) => [...sheet.findings]));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function hasPlans(files: readonly FileDone<CheckResult>[]): boolean {
  return files.some(({ sheets }) => sheets.some(({ notes }) => notes.length > 0));
}

/** In JSON a wrong programme, and a year that may be counted twice, are told beside the output, which is a contract. */
function misfitWords(files: readonly FileDone<CheckResult>[], language: Language): readonly string[] {
  return files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ misfits, notes }) =>
      [
        ...misfits.map((misfit) => programmeWarningText(misfit, language)),
        ...notes.flatMap((note) => (note.kind === "year-twice" ? noteText(note, language) : [])),
      ].map((words) => `${file}: ${words}`),
    ),
  );
}

function summaryText(summary: Summary, files: readonly FileDone<CheckResult>[], language: Language): string {
  const cli = cliTexts(language);
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
