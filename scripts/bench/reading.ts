/**
 * Times reading a sheet with all rules over it beside two validators of rows, on the same plans in one run:
 * `npm run bench:reading`. With `--peak ROWS` it only reads and checks once and prints the memory that took.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { contenders, type Contender } from "./reading-contenders";
import { timedPlan } from "./reading-plan";

const SIZES = [1_000, 10_000, 100_000] as const;
const RUNS: Readonly<Record<number, number>> = { 1_000: 15, 10_000: 7, 100_000: 3 };

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Median milliseconds of each contender, their turns interleaved so that none has the quieter machine. */
async function timed(rows: number): Promise<ReadonlyMap<Contender, number>> {
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
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let run = 0; run < (RUNS[rows] ?? 3); run++) {
    for (const [contender, work] of works) {
      const start = performance.now();
      work();
      times.get(contender)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([contender, all]) => [contender, median(all)]));
}

/** The most memory that a fresh process ever held while it read and checked a plan, in MB. */
function peak(rows: number): number {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, ["--import", "tsx", self, "--peak", String(rows)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

async function printPeak(rows: number): Promise<void> {
  const [ours] = contenders;
  if (rows > 0) (await ours?.prepare(timedPlan(rows)))?.();
  console.log(String(process.resourceUsage().maxRSS / 1024));
}

const milliseconds = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

async function main(): Promise<void> {
  const at = process.argv.indexOf("--peak");
  if (at >= 0) {
    await printPeak(Number(process.argv[at + 1]));
    return;
  }
  const [ours] = contenders;
  let before: number | null = null;
  const empty = peak(0);
  console.log("Reading and all rules, 12 columns of Vietnamese text numbers; medians");
  for (const rows of SIZES) {
    const times = await timed(rows);
    const own = ours === undefined ? NaN : (times.get(ours) ?? NaN);
    const parts = [...times].map(([{ name }, time]) => {
      const ratio = `(${(own / time).toFixed(2)} of it)`;
      return `${name} ${milliseconds(time)}${time === own ? "" : ` ${ratio}`}`;
    });
    const growth = before === null ? "" : `; growth ${(own / before).toFixed(1)}×`;
    const most = peak(rows);
    const memory = `; peak ${most.toFixed(0)} MB (${(most - empty).toFixed(0)} MB above an empty start)`;
    console.log(`${rows.toLocaleString("en")} tasks: ${parts.join(", ")}${growth}${memory}`);
    before = own;
  }
}

void main();
