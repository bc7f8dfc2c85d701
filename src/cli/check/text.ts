import { FILLED, type CheckResult } from "../../check";
import { cliTexts, findingText, formatMessage, noteText, type Language, texts } from "../../locales";
import { a1 } from "../../plan";
import { programmeWarnings, type ChosenProgramme, type ProgrammeWarning } from "../../programme";

/** What `check` prints of one sheet for a person: a line for each finding, with its cell. */
export function checkedSheetText(result: CheckResult, language: Language): string {
  const cli = cliTexts(language);
  const name = formatMessage(cli["report.sheet"], { sheet: result.sheet.name }, language);
  const notes = notesText(result, language);
  if (result.findings.length === 0) return [`  ${name}: ${cli["report.no-findings"]}`, ...notes].join("\n");
  const lines = result.findings.map((finding) => {
    const severity = cli[`report.severity.${finding.severity}`];
    const where = finding.cell === null ? cli["report.whole-sheet"] : a1(finding.cell);
    const fixable = finding.fix === null ? [] : [cli["report.fixable"]];
    const filled = FILLED.has(finding.rule) ? [cli["report.filled"]] : [];
    const text = findingText(finding, language);
    return ["   ", severity.padEnd(8), where.padEnd(5), text, ...fixable, ...filled].join(" ");
  });
  return [`  ${name}`, ...lines, ...notes].join("\n");
}

/** What the plans of a sheet were not held against. That no programme was given is said once, for all files. */
function notesText({ notes, misfits }: CheckResult, language: Language): readonly string[] {
  return [
    ...misfits.map((misfit) => programmeWarningText(misfit, language)),
    ...notes.flatMap((note) => (note.kind === "no-programme" ? [] : [noteText(note, language)])),
  ].map((line) => `    ${line}`);
}

/** The programme that plans are held against, and what does not add up in it. */
export function programmeText(chosen: ChosenProgramme | null, language: Language): readonly string[] {
  if (chosen === null) return [];
  const cli = cliTexts(language);
  const { title, decision } = chosen.programme;
  const name =
    decision === null
      ? title
      : formatMessage(cli["report.programme-decision"], { title, decision: decision.number }, language);
  return [
    formatMessage(cli["report.programme"], { title: name }, language),
    ...programmeWarnings(chosen.programme).map((warning) => `  ${programmeWarningText(warning, language)}`),
    "",
  ];
}

/** A warning about a programme, in words. */
export function programmeWarningText({ kind, data }: ProgrammeWarning, language: Language): string {
  return formatMessage(texts(language).programmeWarnings[kind], data, language);
}
