import type { CellRange, CellRef, Grid, NewSheet } from "../plan";
import { readGrid, type ReadOptions } from "./grid";
import { withMerges } from "./merges";
import { addSheet, removeAddedSheet, type AddedSheet } from "./new-sheet";
import { selectBlocks, selectedCell, selectsManyBlocks } from "./select";
import { activateSheet, listSheets, type SheetList } from "./sheets";
import { workbookStore, type WorkbookStore } from "./workbook-store";
import { watchSelection } from "./watch-selection";
import { watchWorkbook, type Watch, type WorkbookEvent } from "./watch";
import type * as write from "./write";
import type { Change, LeftCell, PartOfUndo, Side, WriteOutcome, WriteRequest } from "./write";

/**
 * What the pane asks of the workbook. Every promise may be refused with an ExcelProblem, and those that write also where what
 * writes cannot be loaded.
 */
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

/** What writes is not needed to open the pane: it is loaded beside. */
const writing = (): Promise<typeof write> => import("./write");

/** The workbook that is open in Excel. */
export const openWorkbook: Workbook = {
  listSheets,
  readGrid,
  withMerges,
  activateSheet,
  watch: (listener) => {
    // Fetched before it is asked for; a write that cannot load it says so.
    writing().catch(() => undefined);
    return watchWorkbook(listener);
  },
  selectBlocks,
  selectedCell,
  watchSelection,
  selectsManyBlocks,
  applyEdits: async (request) => (await writing()).applyEdits(request),
  undoChange: async (...asked) => (await writing()).undoChange(...asked),
  bringBack: async (...asked) => (await writing()).bringBack(...asked),
  sideOf: async (change) => (await writing()).sideOf(change),
  cellsLeft: async (...asked) => (await writing()).cellsLeft(...asked),
  addSheet,
  removeAddedSheet,
  store: workbookStore,
};
