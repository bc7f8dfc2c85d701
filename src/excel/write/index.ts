export { applyEdits, bringBack, cellsLeft, sideOf, undoChange, type WriteRequest } from "./apply-edits";
export type { CellState, Change, ChangedCell, Side } from "./change";
export type { LeftCell, Refusal, RefusalKey, WriteOutcome } from "./outcome";
export type { PartOfUndo } from "./prepare";
