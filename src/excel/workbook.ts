import type { CellRange, CellRef, Grid, NewSheet } from "../plan";
import { readGrid, type ReadOptions } from "./grid";
import { withMerges } from "./merges";
import { addSheet, removeAddedSheet, type AddedSheet } from "./new-sheet";
import { selectBlocks, selectedCell, selectsManyBlocks } from "./select";
import { activateSheet, listSheets, type SheetList } from "./sheets";
import { workbookStore, type WorkbookStore } from "./workbook-store";
import { watchSelection } from "./watch-selection";
import { watchWorkbook, type Watch, type WorkbookEvent } from "./watch";
import {
  applyEdits,
  bringBack,
  cellsLeft,
  sideOf,
  undoChange,
  type Change,
  type LeftCell,
  type PartOfUndo,
  type Side,
  type WriteOutcome,
  type WriteRequest,
} from "./write";

/** What the pane asks of the workbook. Every promise may be refused with an ExcelProblem, and with nothing else. */
export interface Workbook {
  listSheets(): Promise<SheetList>;
  readGrid(sheetId: string | null, options?: ReadOptions): Promise<Grid>;
  withMerges(grid: Grid): Promise<Grid>;
  activateSheet(sheetId: string): Promise<void>;
  watch(listener: (event: WorkbookEvent) => void): Promise<Watch>;
  selectBlocks(sheetId: string, blocks: readonly CellRange[]): Promise<number>;
  selectedCell(sheetId: string): Promise<CellRef | null>;
  /** Tells the active cell of a sheet, now and whenever it changes; gives the way to stop that. */
  watchSelection(sheetId: string, listener: (cell: CellRef | null) => void): () => void;
  selectsManyBlocks(): boolean;
  applyEdits(request: WriteRequest): Promise<WriteOutcome>;
  undoChange(change: Change, part?: PartOfUndo, begin?: (change: Change) => void): Promise<WriteOutcome>;
  bringBack(change: Change, back: Side): Promise<WriteOutcome>;
  sideOf(change: Change): Promise<Side | null>;
  cellsLeft(change: Change, back: Side): Promise<readonly LeftCell[]>;
  addSheet(wanted: NewSheet): Promise<AddedSheet>;
  removeAddedSheet(added: AddedSheet): Promise<boolean>;
  /** What travels with the file beside its sheets. */
  readonly store: WorkbookStore;
}

/** The workbook that is open in Excel. */
export const openWorkbook: Workbook = {
  listSheets,
  readGrid,
  withMerges,
  activateSheet,
  watch: watchWorkbook,
  selectBlocks,
  selectedCell,
  watchSelection,
  selectsManyBlocks,
  applyEdits,
  undoChange,
  bringBack,
  sideOf,
  cellsLeft,
  addSheet,
  removeAddedSheet,
  store: workbookStore,
};
