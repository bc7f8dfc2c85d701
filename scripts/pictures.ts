import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { texts } from "../src/locales";
import type { ExcelPage } from "../tests/e2e/support/excel-page";
import { startLocalExcel, type LocalExcel, type PageWishes } from "../tests/e2e/support/start-local-excel";

const folder = join(__dirname, "../docs/pictures");
const words = texts("vi").pane;

const SAMPLE = "kien-giang-2021-2025.xlsx";
const NARROW_PANE = 320;
/** In milliseconds: how long the grid takes to have scrolled. */
const SETTLED = 500;
/** So that a picture changes only when what it shows does. */
const NOW = new Date("2026-01-05T09:30:00");

/** Opens a sample and checks it. */
async function openChecked(excel: LocalExcel, wishes: PageWishes): Promise<ExcelPage> {
  const shown = await excel.openPage({ now: NOW, ...wishes });
  await shown.check(shown.ribbonButton(words["check.first"]));
  return shown;
}

/** Takes a picture of the whole page, gone to the cell of the finding that says `finding`. */
async function takePage(
  excel: LocalExcel,
  file: string,
  wishes: PageWishes,
  finding?: string,
): Promise<void> {
  const shown = await openChecked(excel, wishes);
  if (finding !== undefined) {
    await shown.findingButtons.filter({ hasText: finding }).click();
    await shown.pane.getByRole("button", { name: words["findings.go"], exact: true }).waitFor();
  }
  await save(shown, shown.page, file);
}

/** Takes a picture of the pane alone. */
async function takePane(excel: LocalExcel, file: string, wishes: PageWishes): Promise<void> {
  const shown = await openChecked(excel, { ...wishes, paneWidth: NARROW_PANE });
  await save(shown, shown.page.locator(".pane"), file);
}

async function save(shown: ExcelPage, what: Page | Locator, file: string): Promise<void> {
  await shown.page.mouse.move(0, 0);
  await shown.page.waitForTimeout(SETTLED);
  await what.screenshot({ path: join(folder, file), animations: "disabled" });
  await shown.close();
}

/** Makes docs/pictures/ anew, from the pane as it is shipped. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const excel = await startLocalExcel();
  await takePage(excel, "kien-giang.png", { workbook: SAMPLE }, "Lướt");
  await takePage(excel, "kien-giang-dark.png", { workbook: SAMPLE, theme: "dark" }, "Lướt");
  await takePane(excel, "pane-320.png", { workbook: SAMPLE });
  await takePane(excel, "pane-320-dark.png", { workbook: SAMPLE, theme: "dark" });
  await takePage(excel, "quang-ngai.png", { workbook: "quang-ngai-2025.xlsx" });
  await excel.close();
}

takePictures().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
