/** Times what a person waits for in the local Excel: `npm run bench:pane`, after `npm run build` and `build:local-excel`. */
import { texts } from "../../src/locales";
import type { ExcelPage } from "../../tests/e2e/support/excel-page";
import { startLocalExcel } from "../../tests/e2e/support/start-local-excel";
import { planFile } from "./plan-file";

const PLANS = [
  { tasks: 1_000, columns: 12 },
  { tasks: 5_000, columns: 12 },
  { tasks: 20_000, columns: 10 },
] as const;
const RUNS = 7;
/** What is to be true of 5,000 tasks, in milliseconds. */
const GOAL = 1_000;
const words = texts("vi").pane;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** From the pane's first byte to its first button, in milliseconds. */
async function startUp(shown: ExcelPage): Promise<number> {
  await shown.ribbonButton(words["check.first"]).waitFor();
  await shown.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
  await shown.ribbonButton(words["check.first"]).click();
  await shown.pane.getByRole("button").first().waitFor();
  const time = await shown.pane.locator("html").evaluate(() => performance.now());
  await shown.checked();
  return time;
}

/** From pressing the pane's button to the verdict, in milliseconds; told within the pane, where the button rests meanwhile. */
function pressToVerdict(shown: ExcelPage): Promise<number> {
  return shown.pane.getByRole("button", { name: /^Kiểm tra/ }).evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    for (
      let begun = false;
      !begun || button.ariaDisabled === "true";
      begun ||= button.ariaDisabled === "true"
    ) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - start;
  });
}

/** So many in turn, as each wants the machine for itself. */
async function inTurn(time: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await time());
  return times;
}

async function main(): Promise<void> {
  const excel = await startLocalExcel();
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025.xlsx" });
  const rows: Record<string, string>[] = [];
  const add = (what: string, times: readonly number[]): void => {
    const shownAs = (time: number): string => `${time.toFixed(0)} ms`;
    rows.push({
      what,
      median: shownAs(median(times)),
      best: shownAs(Math.min(...times)),
      worst: shownAs(Math.max(...times)),
    });
  };
  add("pane start-up", await inTurn(() => startUp(shown)));
  for (const { tasks, columns } of PLANS) {
    await shown.openFile(`${String(tasks)}.xlsx`, await planFile(tasks, columns));
    await shown.pane.getByRole("button", { name: words["check.first"], exact: true }).waitFor();
    const times = await inTurn(() => pressToVerdict(shown));
    add(`press to verdict, ${tasks.toLocaleString("en")} × ${String(columns)}`, times);
  }
  await excel.close();
  console.table(rows);
  console.log(`Medians of ${String(RUNS)} runs. Goal: under ${String(GOAL)} ms at 5,000 × 12.`);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
