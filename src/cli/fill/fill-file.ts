import { extname, resolve } from "node:path";
import { type FileFill, fillForFile } from "../../fill";
import { cellKey, type Decimal, type SheetRef } from "../../plan";
import { readSheet } from "../../read";
import { readWorkbookFile, writeEdits } from "../../xlsx";
import type { FillRequest } from "../arguments";
import type { Io } from "../io";
import { FillError } from "./fill-error";

/** What was filled on one sheet that has a table. */
export interface FilledSheet extends FileFill {
  readonly sheet: SheetRef;
}

/**
 * Fills the tables of a file and writes the result into another, new file. Where there is nothing to fill, that is the same
 * bytes. Nothing is written unless all is done.
 * @throws FillError, WorkbookFileError, WorkbookWriteError, or as the disk does
 */
export async function fillFile({ file, out }: FillRequest, io: Io): Promise<readonly FilledSheet[]> {
  if (resolve(file) === resolve(out)) throw new FillError("same-file");
  if (extname(file).toLowerCase() !== extname(out).toLowerCase())
    throw new FillError("other-extension", { extension: extname(file) });
  const bytes = await io.readFile(file);
  const grids = await readWorkbookFile(bytes);
  const sheets = grids.map((grid) => readSheet(grid));
  const filled = sheets.flatMap((sheet): readonly FilledSheet[] => {
    const fill = fillForFile(sheet);
    return fill.proposals.length === 0 ? [] : [{ ...fill, sheet: sheet.grid.sheet }];
  });
  const results = new Map<string, Decimal | null>(
    filled.flatMap(({ sheet, cells }) =>
      cells.map(({ cell, change }) => [`${sheet.id}!${cellKey(cell)}`, change.result] as const),
    ),
  );
  const edits = filled.flatMap((one) => one.edits);
  const written = await writeEdits(
    bytes,
    edits,
    (sheet, cell) => results.get(`${sheet}!${cellKey(cell)}`) ?? null,
    { known: grids, dressedRows: filled.flatMap((one) => one.dressedRows) },
  );
  try {
    await io.writeNewFile(out, written);
  } catch (cause) {
    throw new FillError(problemOfDisk(cause), {}, { cause });
  }
  return filled;
}

const DISK: Readonly<Record<string, "exists" | "no-folder" | "no-access" | "no-space">> = {
  EEXIST: "exists",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EROFS: "no-access",
  ENOSPC: "no-space",
  EDQUOT: "no-space",
};

function problemOfDisk(cause: unknown): "exists" | "no-folder" | "no-access" | "no-space" {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const problem = DISK[code];
  if (problem === undefined) throw cause;
  return problem;
}
