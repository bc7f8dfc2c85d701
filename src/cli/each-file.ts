import { cliTexts, formatMessage, type Language } from "../locales";
import type { Grid } from "../plan";
import type { RunRequest } from "./arguments";
import type { Io } from "./io";
import { openFile, wordsForError } from "./open-file";

/** What came of one file: what was made of its sheets, and in words what could not be done. */
export interface FileDone<T> {
  /** As it was given on the command line. */
  readonly file: string;
  readonly error: string | null;
  readonly sheets: readonly T[];
}

/**
 * Does one thing with the sheets of each file, in order, and one file at a time so that memory holds one.
 * A file that cannot be done is reported in words; the others go on.
 */
export async function eachFile<T>(
  request: RunRequest,
  io: Io,
  make: (grids: readonly Grid[]) => Omit<FileDone<T>, "file">,
): Promise<readonly FileDone<T>[]> {
  const done: FileDone<T>[] = [];
  for (const file of request.files) done.push({ file, ...(await oneFile(file, request, io, make)) });
  return done;
}

async function oneFile<T>(
  file: string,
  { sheet, language }: RunRequest,
  io: Io,
  make: (grids: readonly Grid[]) => Omit<FileDone<T>, "file">,
): Promise<Omit<FileDone<T>, "file">> {
  try {
    const grids = await openFile(file, io);
    if (sheet === null) return make(grids);
    const chosen = grids.filter((grid) => sameName(grid.sheet.name, sheet));
    return chosen.length > 0 ? make(chosen) : { sheets: [], error: noSheet(grids, sheet, language) };
  } catch (error) {
    return { sheets: [], error: wordsForError(error, language) };
  }
}

/** Excel lets no two sheets differ by case alone; a terminal may compose Vietnamese letters in another way. */
function sameName(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}

function noSheet(grids: readonly Grid[], sheet: string, language: Language): string {
  const sheets = grids.map((grid) => `“${grid.sheet.name}”`).join(", ");
  return formatMessage(cliTexts(language)["file.no-sheet"], { sheet, sheets }, language);
}
