import type { CellRange, CellRef } from "../plan";

/** The fewest-looking rectangles that hold exactly these cells: runs down a column, joined where neighbours run alike. */
export function blocksOf(cells: readonly CellRef[]): CellRange[] {
  const blocks = new Map<string, CellRange>();
  const key = (run: CellRange, right: number): string => [run.top, run.bottom, right].join();
  for (const run of runsDown(cells)) {
    const beside = key(run, run.left - 1);
    const left = blocks.get(beside)?.left ?? run.left;
    blocks.delete(beside);
    blocks.set(key(run, run.right), { ...run, left });
  }
  return [...blocks.values()].sort((a, b) => a.top - b.top || a.left - b.left);
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
