import { readSheet } from "../../../read";
import type { Sheet } from "../../../plan";
import { readWorkbookFile, WorkbookFileError, type WorkbookFileProblem } from "../../../xlsx";

/** The sheets of a workbook's file, or why it cannot be read. */
export type FileReading =
  | { readonly sheets: readonly Sheet[]; readonly problem: null }
  | { readonly sheets: null; readonly problem: WorkbookFileProblem };

/** Larger files are not even opened. */
const MOST_BYTES = 20_000_000;

/** Reads an .xlsx that a person chose. What reads files is large, and is loaded when it is first asked for. */
export async function readXlsx(file: File): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { sheets: null, problem: "too-large" };
  try {
    const grids = await readWorkbookFile(new Uint8Array(await file.arrayBuffer()));
    return { sheets: grids.map((grid) => readSheet(grid)), problem: null };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { sheets: null, problem: error.problem };
    throw error;
  }
}
