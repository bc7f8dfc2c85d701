import { cellKey, type CellRange, type CellRef } from "../../plan";
import { blocksOf } from "../blocks";
import type { RowsNow } from "./cells-now";
import { cellIn, layoutOn, stateOn, type CellState, type Change, type Layout, type Side } from "./change";

/** A cell with what it shall hold. */
export interface Target {
  readonly cell: CellRef;
  readonly state: CellState;
  /** Its number format now; null where that is not known. */
  readonly formatNow: string | null;
  /** Whether its row is hidden, or may be. */
  readonly hidden: boolean;
}

/** A rectangle of cells that is written at once. */
export interface Block {
  readonly area: CellRange;
  /** By rows and columns of the area. */
  readonly targets: readonly (readonly Target[])[];
}

/**
 * The cells of a side as they shall stand there.
 * @param from the layout in which the cells were read
 * @param wanted which of them, by their number; all unless told
 */
export function targetsOf(
  change: Change,
  side: Side,
  { now, layout }: { readonly now: RowsNow; readonly layout: Layout },
  wanted: (index: number) => boolean = () => true,
): readonly Target[] {
  return change.cells.flatMap((changed, index) => {
    const state = stateOn(changed, side);
    const cell = cellIn(change, layoutOn(change, side), changed);
    if (state === null || cell === null || !wanted(index)) return [];
    const read = cellIn(change, layout, changed);
    return {
      cell,
      state,
      formatNow: read === null ? null : now.at(read).format,
      hidden: read !== null && now.hidden(read.row),
    };
  });
}

/**
 * Targets as the fewest rectangles. Cells in hidden rows are written one by one: over a filter Excel for Windows is reported to
 * put the rows of a rectangle into other rows (issue 224 of office-js).
 */
export function blocksToWrite(targets: readonly Target[]): readonly Block[] {
  const byCell = new Map(targets.map((target) => [cellKey(target.cell), target]));
  const together = blocksOf(targets.flatMap(({ cell, hidden }) => (hidden ? [] : [cell])));
  const alone = targets
    .filter(({ hidden }) => hidden)
    .map(({ cell: { row, column } }) => ({ top: row, bottom: row, left: column, right: column }));
  return [...together, ...alone].map((area) => ({
    area,
    targets: rows(area).map((row) =>
      columns(area).flatMap((column) => byCell.get(cellKey({ row, column })) ?? []),
    ),
  }));
}

/** Characters of one request: with what is read back they stay well below Excel's 5 MB, also where each takes three bytes. */
const MOST = 400_000;
/** What asking for a block and writing it takes besides its cells. */
const PER_BLOCK = 1_500;
/** The same for a cell, besides what it holds. */
const PER_CELL = 60;

/** Blocks by requests that Excel takes; nearly always one. Large blocks are cut by rows. */
export function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let room = MOST;
  for (const block of blocks.flatMap(cut)) {
    const size = sizeOf(block);
    if (size > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = MOST;
    }
    pages.at(-1)?.push(block);
    room -= size;
  }
  return pages;
}

function cut(block: Block): readonly Block[] {
  const { area, targets } = block;
  if (sizeOf(block) <= MOST || targets.length < 2) return [block];
  const half = Math.ceil(targets.length / 2);
  return [
    ...cut({ area: { ...area, bottom: area.top + half - 1 }, targets: targets.slice(0, half) }),
    ...cut({ area: { ...area, top: area.top + half }, targets: targets.slice(half) }),
  ];
}

function sizeOf({ targets }: Block): number {
  return targets
    .flat()
    .reduce((size, { state }) => size + PER_CELL + JSON.stringify(state.content).length, PER_BLOCK);
}

function rows({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function columns({ left, right }: CellRange): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
