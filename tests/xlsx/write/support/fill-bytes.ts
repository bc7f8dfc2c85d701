import { type FileFill, fillForFile } from "../../../../src/fill";
import { cellKey, type Grid } from "../../../../src/plan";
import { readSheet } from "../../../../src/read";
import { readWorkbookFile, writeEdits } from "../../../../src/xlsx";

/** A file filled, what that was, and how the file then reads. */
export interface Filled {
  readonly bytes: Uint8Array;
  readonly fills: readonly FileFill[];
  readonly grids: readonly Grid[];
}

/** Fills all sheets of a file. */
export async function fillBytes(bytes: Uint8Array): Promise<Filled> {
  const before = await readWorkbookFile(bytes);
  const fills = before.map((grid) => fillForFile(readSheet(grid)));
  const results = new Map(
    fills.flatMap(({ cells }, index) =>
      cells.map(({ cell, change }) => [`${before[index]?.sheet.id ?? ""}!${cellKey(cell)}`, change.result]),
    ),
  );
  const edits = fills.flatMap((fill) => fill.edits);
  const written = await writeEdits(
    bytes,
    edits,
    (sheet, cell) => results.get(`${sheet}!${cellKey(cell)}`) ?? null,
  );
  return { bytes: written, fills, grids: await readWorkbookFile(written) };
}
