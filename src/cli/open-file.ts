import { cliTexts, formatMessage, type Language } from "../locales";
import type { Grid } from "../plan";
import { WorkbookFileError, WorkbookWriteError, readWorkbookFile } from "../xlsx";
import type { Io } from "./io";

/** Words for the errors of Node that a person can do something about. */
const DISK = {
  ENOENT: "file.not-found",
  ENOTDIR: "file.not-found",
  EISDIR: "file.folder",
  EACCES: "file.no-access",
  EPERM: "file.no-access",
  EBUSY: "file.busy",
} as const;

const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

/** What went wrong with a file, in words; a fault of the program is called that. */
export function wordsForError(error: unknown, language: Language): string {
  const cli = cliTexts(language);
  if (error instanceof WorkbookFileError) return cli[`file.${error.problem}`];
  if (error instanceof WorkbookWriteError)
    return formatMessage(cli[`write.${error.problem}`], error.data, language);
  const code = codeOf(error);
  const key = Object.entries(DISK).find(([known]) => known === code)?.[1];
  if (key !== undefined) return cli[key];
  const reason = error instanceof Error ? error.message : String(error);
  return code !== null && /^E[A-Z0-9]+$/.test(code)
    ? formatMessage(cli["file.unreadable"], { code }, language)
    : formatMessage(cli["file.fault"], { reason }, language);
}

/** The sheets of a file. Rejects as the disk or the reading of the file does. */
export async function openFile(path: string, io: Io): Promise<readonly Grid[]> {
  return readWorkbookFile(await io.readFile(path));
}
