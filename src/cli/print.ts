import { cliTexts, formatMessage, type Language } from "../locales";
import type { FileDone } from "./each-file";
import type { Io } from "./io";

/** The version of every JSON that is printed; it rises when scripts that read it would break. */
export const JSON_VERSION = 1;

/** Prints what came of files as one JSON object; `rest` follows after the files. */
export function printJson<T>(
  files: readonly FileDone<T>[],
  sheetJson: (sheet: T) => unknown,
  rest: Readonly<Record<string, unknown>>,
  io: Io,
): void {
  const list = files.map(({ file, error, sheets }) => ({ file, error, sheets: sheets.map(sheetJson) }));
  io.out(JSON.stringify({ version: JSON_VERSION, files: list, ...rest }, null, 2));
}

/** Prints what came of files for a person: each file with its sheets, and an empty line. */
export function printText<T>(
  files: readonly FileDone<T>[],
  sheetText: (sheet: T) => string,
  language: Language,
  io: Io,
): void {
  const cli = cliTexts(language);
  for (const { file, error, sheets } of files) {
    io.out(file);
    if (error !== null) io.out(`  ${formatMessage(cli["report.error"], { error }, language)}`);
    for (const sheet of sheets) io.out(sheetText(sheet));
    io.out("");
  }
}
