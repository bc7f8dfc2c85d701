/**
 * Times reading a sheet with all rules over it beside two validators of rows, on the same plans in one run:
 * `npm run bench:reading`. With `--peak ROWS` it only reads and checks once and prints the memory that took.
 */
import { spawnSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./reading-contender";
import { editingTier, ours } from "./reading-ours";
import { timedPlan } from "./reading-plan";

const SIZES = [1_000, 10_000, 100_000] as const;
const RUNS: Readonly<Record<number, number>> = { 1_000: 301, 10_000: 25, 100_000: 9 };
/** So many tasks are checked while a person types, and so long it may take. */
const EDITING = { tasks: 1_000, runs: 25, goal: 50 } as const;

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Ours at a smaller size, which has its turns in the rounds of the next. */
const smaller: Contender = { name: "khuyencong, the size before", prepare: ours.prepare };

/**
 * The milliseconds of each contender, round by round: in a round each has its turn, so that none has the quieter machine. So has ours
 * at the size before, where there is one.
 */
async function timed(
  rows: number,
  before: number | null,
  contenders: readonly Contender[],
): Promise<ReadonlyMap<Contender, readonly number[]>> {
  const plan = timedPlan(rows);
  const works = new Map<Contender, () => readonly string[]>();
  for (const contender of contenders) {
    const work = await contender.prepare(plan);
    const faults = work();
    if (!isDeepStrictEqual(faults, plan.faults))
      throw new Error(
        `${contender.name} finds other faults: ${String(faults.length)} of ${String(plan.faults.length)}`,
      );
    works.set(contender, work);
  }
  if (before !== null) works.set(smaller, await smaller.prepare(timedPlan(before)));
  const times = new Map<Contender, number[]>([...works.keys()].map((contender) => [contender, []]));
  for (let run = 0; run < (RUNS[rows] ?? 3); run++) {
    for (const [contender, work] of works) times.get(contender)?.push(timeOf(work));
  }
  return times;
}

/** How often as long one took as another; by rounds, as a machine that slows down slows both. */
function ratio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? NaN)));
}

/** The most memory that a fresh process ever held while it read and checked a plan, in MB. */
function peak(rows: number): number {
  const run = spawnSync(process.execPath, [process.argv[1] ?? "", "--peak", String(rows)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

async function printPeak(rows: number): Promise<void> {
  if (rows > 0) (await ours.prepare(timedPlan(rows)))();
  console.log(String(process.resourceUsage().maxRSS / 1024));
}

const milliseconds = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

async function main(): Promise<void> {
  const at = process.argv.indexOf("--peak");
  if (at >= 0) {
    await printPeak(Number(process.argv[at + 1]));
    return;
  }
  const { contenders } = await import("./reading-contenders");
  const rows: Record<string, string>[] = [];
  let before: number | null = null;
  for (const tasks of SIZES) {
    const times = await timed(tasks, before, contenders);
    const turns = times.get(ours) ?? [];
    const line: Record<string, string> = { tasks: tasks.toLocaleString("en") };
    for (const [contender, others] of times) {
      if (contender === smaller) continue;
      line[contender.name] = milliseconds(median(others));
      if (contender !== ours) line[`of ${contender.name}`] = `${ratio(turns, others).toFixed(2)}×`;
    }
    line["growth"] = before === null ? "" : `${ratio(turns, times.get(smaller) ?? []).toFixed(1)}×`;
    line["peak"] = `${peak(tasks).toFixed(0)} MB`;
    rows.push(line);
    before = tasks;
  }
  console.log("Reading and all rules, 12 columns of Vietnamese text numbers; medians.");
  console.table(rows);
  console.log("Goals: under half of tableschema's time, growth within 12×, under 400 MB at 100,000 tasks.");
  const editing = editingTier(timedPlan(EDITING.tasks));
  const time = median(Array.from({ length: EDITING.runs }, () => timeOf(editing)));
  console.log(
    `While a person types, ${EDITING.tasks.toLocaleString("en")} tasks: ${milliseconds(time)}. Goal: under ${String(EDITING.goal)} ms.`,
  );
}

void main();
