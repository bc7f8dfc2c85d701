import { isWholePeriod } from "../../knowledge";
import type { CellRange } from "../../plan";
import { yearsBelow } from "../find/years-below";
import type { SheetCells } from "../sheet-cells";
import type { PathMeaning } from "./meaning";
import { ownHeading } from "./neighbours";

/** "Năm thực hiện", "Thời gian" or "Giai đoạn", first in a table without names, over years, or "Nội dung" over several: the rows are years. */
export function yearsDown(
  cells: SheetCells,
  header: CellRange,
  found: readonly PathMeaning[],
): readonly PathMeaning[] {
  const at = found[0]?.role === "number" ? 1 : 0;
  const first = found[at];
  if (first === undefined || found.some((meaning) => meaning !== first && meaning.role === "name"))
    return found;
  const isOfTimes = first.role === "time" || isWholePeriod(ownHeading(first));
  if (!isOfTimes && first.role !== "name") return found;
  // One task may be named after its year; several are years.
  if (yearsBelow(cells, header.bottom, first.path.column) < (isOfTimes ? 1 : 2)) return found;
  return found.with(at, { ...first, role: "time", ofYears: true });
}
