import { isWholePeriod } from "../../knowledge";
import type { CellRange } from "../../plan";
import { holdsYears } from "../find/years-below";
import type { SheetCells } from "../sheet-cells";
import type { PathMeaning } from "./meaning";
import { ownHeading } from "./neighbours";

/** "Năm thực hiện", "Thời gian" or "Giai đoạn", first in a table without names, over years: the rows are years. */
export function yearsDown(
  cells: SheetCells,
  header: CellRange,
  found: readonly PathMeaning[],
): readonly PathMeaning[] {
  const at = found[0]?.role === "number" ? 1 : 0;
  const first = found[at];
  if (first === undefined || !(first.role === "time" || isWholePeriod(ownHeading(first)))) return found;
  if (found.some(({ role }) => role === "name")) return found;
  if (!holdsYears(cells, header.bottom, first.path.column)) return found;
  return found.with(at, { ...first, role: "time", ofYears: true });
}
