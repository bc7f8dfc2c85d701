import type { CellRange } from "../../plan";
import { holdsYears } from "../find/years-below";
import type { SheetCells } from "../sheet-cells";
import type { PathMeaning } from "./meaning";

/** "Năm thực hiện" or "Thời gian", first in a table without names, over years: the rows are years. */
export function yearsDown(
  cells: SheetCells,
  header: CellRange,
  found: readonly PathMeaning[],
): readonly PathMeaning[] {
  const at = found[0]?.role === "number" ? 1 : 0;
  const first = found[at];
  if (first?.role !== "time" || found.some(({ role }) => role === "name")) return found;
  if (!holdsYears(cells, header.bottom, first.path.column)) return found;
  return found.with(at, { ...first, ofYears: true });
}
