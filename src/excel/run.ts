import { asProblem } from "./problem";

/**
 * Runs one batch of Excel.
 * @throws ExcelProblem whatever went wrong.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asProblem(error);
  }
}
