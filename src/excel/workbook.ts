import type { CellRange, Grid } from "../plan";
import { readGrid, type ReadOptions } from "./grid";
import { withMerges } from "./merges";
import { selectBlocks, selectsManyBlocks } from "./select";
import { activateSheet, listSheets, onSheetActivated, type SheetList } from "./sheets";

/** What the pane asks of the workbook. Every promise may be refused with an ExcelProblem, and with nothing else. */
export interface Workbook {
  listSheets(): Promise<SheetList>;
  readGrid(sheetId: string | null, options?: ReadOptions): Promise<Grid>;
  withMerges(grid: Grid): Promise<Grid>;
  activateSheet(sheetId: string): Promise<void>;
  onSheetActivated(listener: (sheetId: string) => void): Promise<void>;
  selectBlocks(sheetId: string, blocks: readonly CellRange[]): Promise<number>;
  selectsManyBlocks(): boolean;
}

/** The workbook that is open in Excel. */
export const openWorkbook: Workbook = {
  listSheets,
  readGrid,
  withMerges,
  activateSheet,
  onSheetActivated,
  selectBlocks,
  selectsManyBlocks,
};
