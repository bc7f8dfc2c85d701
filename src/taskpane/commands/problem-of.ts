import { ExcelProblem } from "../../excel";
import type { Problem } from "../state/pane-state";

/** What a person is told of a fault: Excel's in its own words, any other as this program's. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ExcelProblem) return { key: error.key, code: error.code };
  return { key: "program", code: error instanceof Error ? error.message : String(error) };
}
