import type { CellRange, CellRef } from "../plan";

/** The fewest-looking rectangles that hold exactly these cells: runs down a column, joined where neighbours run alike. */
export function blocksOf(cells: readonly CellRef[]): CellRange[] {
  const blocks: CellRange[] = [];
  for (const run of runsDown(cells)) {
    const left = blocks.findIndex(
      (block) => block.right === run.left - 1 && block.top === run.top && block.bottom === run.bottom,
    );
    const neighbour = blocks[left];
    if (neighbour === undefined) blocks.push(run);
    else blocks[left] = { ...neighbour, right: run.right };
  }
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsDown(cells: readonly CellRef[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}
