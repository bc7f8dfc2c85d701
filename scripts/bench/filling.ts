/** Times filling a plan of which nothing is filled yet: `npm run bench:filling`. */
import { fillForFile, planFill } from "../../src/fill";
import { cellKey, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { readWorkbookFile, writeEdits } from "../../src/xlsx";
import { unfilledFile } from "./unfilled-file";

const IN_PANE = { rows: 5_000, runs: 7 } as const;
const IN_FILE = { rows: 20_000, runs: 3 } as const;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

async function timed(runs: number, work: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return `${median(times).toFixed(0)} ms`;
}

/** Everything that `fill FILE --out FILE2` does between reading the bytes and writing the others. */
async function fillBytes(bytes: Uint8Array): Promise<void> {
  const grids = await readWorkbookFile(bytes);
  const fills = grids.map((grid) => fillForFile(readSheet(grid)));
  const edits = fills.flatMap((fill) => fill.edits);
  const results = new Map(
    fills.flatMap(({ cells }) => cells.map(({ cell, change }) => [cellKey(cell), change.result])),
  );
  await writeEdits(bytes, edits, (_, cell) => results.get(cellKey(cell)) ?? null, { known: grids });
}

async function main(): Promise<void> {
  const [grid] = await readWorkbookFile(await unfilledFile(IN_PANE.rows));
  const plan = grid === undefined ? undefined : readSheet(grid).tables[0];
  if (plan?.kind !== "plan") throw new Error("no plan was read");
  const planned: Plan = plan;
  const file = await unfilledFile(IN_FILE.rows);
  console.table([
    {
      what: `planning what to fill, ${IN_PANE.rows.toLocaleString("en")} rows`,
      // A table that was never asked before: nothing of it is remembered.
      median: await timed(IN_PANE.runs, () => planFill({ ...planned })),
    },
    {
      what: `filling a file, ${IN_FILE.rows.toLocaleString("en")} rows`,
      median: await timed(IN_FILE.runs, () => fillBytes(file)),
    },
  ]);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
