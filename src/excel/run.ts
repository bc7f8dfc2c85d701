import { asProblem } from "./problem";

/** How a batch is run; what Excel does not know of it, it passes over. */
export type RunOptions = Pick<Excel.RunOptions, "delayForCellEdit" | "mergeUndoGroup">;

/**
 * Runs one batch of Excel.
 * @throws ExcelProblem whatever went wrong.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asProblem(error);
  }
}
