import { cliTexts, formatMessage, type Language } from "../../locales";
import type { FillRequest } from "../arguments";
import type { ExitCode, Io } from "../io";
import { wordsForError } from "../open-file";
import { JSON_VERSION } from "../print";
import { FillError } from "./fill-error";
import { fillFile, type FilledSheet } from "./fill-file";
import { filledJson, leftOutJson } from "./json";
import { filledText } from "./text";

/** Fills the tables of a file into a new one, and prints what was filled. */
export async function runFill(request: FillRequest, io: Io): Promise<ExitCode> {
  const { sheets, error } = await tried(request, io);
  if (request.format === "json") {
    const edits = sheets.flatMap(filledJson);
    const leftOut = sheets.flatMap(leftOutJson);
    io.out(JSON.stringify({ version: JSON_VERSION, error, edits, leftOut }, null, 2));
  } else printText(request, sheets, error, io);
  return error === null ? 0 : 2;
}

interface Tried {
  readonly sheets: readonly FilledSheet[];
  readonly error: string | null;
}

async function tried(request: FillRequest, io: Io): Promise<Tried> {
  try {
    return { sheets: await fillFile(request, io), error: null };
  } catch (error) {
    return { sheets: [], error: words(error, request.language) };
  }
}

function words(error: unknown, language: Language): string {
  if (!(error instanceof FillError)) return wordsForError(error, language);
  return formatMessage(cliTexts(language)[`fill.${error.problem}`], error.data, language);
}

function printText(
  { file, out, language }: FillRequest,
  sheets: readonly FilledSheet[],
  error: string | null,
  io: Io,
): void {
  const cli = cliTexts(language);
  io.out(error === null ? formatMessage(cli["fill.into"], { file, out }, language) : file);
  if (error !== null) io.out(`  ${formatMessage(cli["report.error"], { error }, language)}`);
  else if (sheets.length === 0) io.out(`  ${cli["fill.no-table"]}`);
  for (const sheet of sheets) io.out(filledText(sheet, language));
}
