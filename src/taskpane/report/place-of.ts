import { a1, type CellRef } from "../../plan";
import type { Words } from "../words/words";

/** "E14", "54 ô", or that it is about the whole sheet. */
export function placeOf(cells: readonly CellRef[], { say }: Words): string {
  const [only, ...more] = cells;
  if (only === undefined) return say("findings.whole-sheet");
  return more.length === 0 ? a1(only) : say("findings.cells", { count: cells.length });
}
