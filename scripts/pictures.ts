import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { texts } from "../src/locales";
import { startLocalExcel, type LocalExcel, type PageWishes } from "../tests/e2e/support/start-local-excel";

const folder = join(__dirname, "../docs/pictures");
const words = texts("vi").pane;

const SAMPLE = "kien-giang-2021-2025.xlsx";
const NARROW_PANE = 320;

/** Takes a picture of the whole page, checked. */
async function takePage(excel: LocalExcel, file: string, wishes: PageWishes): Promise<void> {
  const shown = await excel.openPage(wishes);
  await shown.ribbonButton("Kiểm tra").click();
  await shown.pane.getByRole("button", { name: words["check.again"] }).waitFor();
  await shown.page.mouse.move(0, 0);
  await shown.page.screenshot({ path: join(folder, file), animations: "disabled" });
  await shown.close();
}

/** Takes a picture of the pane alone, checked. */
async function takePane(excel: LocalExcel, file: string, wishes: PageWishes): Promise<void> {
  const shown = await excel.openPage({ ...wishes, paneWidth: NARROW_PANE });
  await shown.ribbonButton("Kiểm tra").click();
  await shown.pane.getByRole("button", { name: words["check.again"] }).waitFor();
  await shown.page.locator(".pane").screenshot({ path: join(folder, file), animations: "disabled" });
  await shown.close();
}

/** Makes docs/pictures/ anew, from the pane as it is shipped. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const excel = await startLocalExcel();
  await takePage(excel, "kien-giang.png", { workbook: SAMPLE });
  await takePage(excel, "kien-giang-dark.png", { workbook: SAMPLE, theme: "dark" });
  await takePane(excel, "pane-320.png", { workbook: SAMPLE });
  await takePane(excel, "pane-320-dark.png", { workbook: SAMPLE, theme: "dark" });
  await takePage(excel, "quang-ngai.png", { workbook: "quang-ngai-2025.xlsx" });
  await excel.close();
}

takePictures().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
