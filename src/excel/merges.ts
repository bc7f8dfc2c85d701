import { usedRange, type CellRange, type Grid } from "../plan";
import { ExcelProblem } from "./problem";
import { hasOptional } from "./requirements";
import { run } from "./run";

/**
 * The same snapshot with its sheet's merged ranges, where Excel tells them: they stay null in a sheet with more than
 * 512 merges, which Excel refuses to list (with a code that is documented nowhere), and in an Excel that cannot.
 * To be asked only when the table cannot be understood without: on Windows it is reported to clear the undo stack.
 * One request.
 * @throws ExcelProblem when Excel cannot answer at all now.
 */
export async function withMerges(grid: Grid): Promise<Grid> {
  const used = usedRange(grid);
  if (used === null || !hasOptional("mergedAreas")) return grid;
  try {
    return { ...grid, merges: await readMerges(grid.sheet.id, used) };
  } catch (error) {
    if (error instanceof ExcelProblem && STOPS_ALL.has(error.key)) throw error;
    return grid;
  }
}

const STOPS_ALL: ReadonlySet<string> = new Set(["cell-edit", "sheet-gone", "busy"]);

function readMerges(sheetId: string, used: CellRange): Promise<CellRange[]> {
  return run(async (context) => {
    const merged = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1)
      .untrack()
      .getMergedAreasOrNullObject()
      .untrack();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
    if (merged.isNullObject) return [];
    return merged.areas.items.map((area) => ({
      top: area.rowIndex,
      left: area.columnIndex,
      bottom: area.rowIndex + area.rowCount - 1,
      right: area.columnIndex + area.columnCount - 1,
    }));
  });
}
