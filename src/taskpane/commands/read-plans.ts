import type { Workbook } from "../../excel";
import { rowPrints, type Corrections } from "../../plan";
import { readSheetInSteps } from "../../read";
import type { Filling } from "../state/filling";
import { inSlices, type SliceOptions } from "./in-slices";

/** Of the time, about so much goes into Excel's answer. */
const ANSWER = 0.5;

/**
 * Reads a sheet with its merges: a cell that lies behind a merged one takes nothing, so whoever writes must know them.
 * @throws ExcelProblem
 */
export async function readPlans(
  workbook: Workbook,
  sheetId: string,
  corrections: Corrections,
  { signal, onProgress }: SliceOptions,
): Promise<Extract<Filling, { kind: "read" }>> {
  const cells = await workbook.readGrid(sheetId, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (share) => onProgress?.(share * ANSWER),
  });
  const grid = await workbook.withMerges(cells);
  const sheet = await inSlices(readSheetInSteps(grid, corrections), {
    signal,
    onProgress: (share) => onProgress?.(ANSWER + share * (1 - ANSWER)),
  });
  return { kind: "read", sheet, seen: rowPrints(grid) };
}
