import { blocksOf, type Workbook } from "../../excel";
import { a1Range, type CellRange, type CellRef } from "../../plan";
import type { Note } from "../state/pane-state";

/** Cells of a sheet that a person wants to see. */
export interface Target {
  readonly sheetId: string;
  readonly cells: readonly CellRef[];
}

/**
 * Selects cells, all at once where this Excel can; else the next block of them with each call.
 * @param step how many times the same target was shown before.
 * @returns what a person must be told: that not all could be selected; null when all are.
 * @throws ExcelProblem
 */
export async function showCells(workbook: Workbook, target: Target, step: number): Promise<Note | null> {
  const blocks = blocksOf(target.cells);
  if (blocks.length <= 1 || workbook.selectsManyBlocks()) {
    const selected = await workbook.selectBlocks(target.sheetId, blocks);
    if (selected === blocks.length) return null;
    const done = blocks.slice(0, selected).reduce((count, block) => count + cellCount(block), 0);
    return { text: "findings.selected-part", data: { done, count: target.cells.length } };
  }
  const at = step % blocks.length;
  const part = blocks.slice(at, at + 1);
  await workbook.selectBlocks(target.sheetId, part);
  return {
    text: "findings.selected-block",
    data: { at: at + 1, count: blocks.length, cells: part.map(a1Range).join() },
  };
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
