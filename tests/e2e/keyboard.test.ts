import { texts } from "../../src/locales";
import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

/** What has the focus, page or pane: its role or tag and its first words. */
async function focused(shown: ExcelPage): Promise<string> {
  const read = (): Promise<string> =>
    shown.pane.locator("html").evaluate(({ ownerDocument: { activeElement: at } }) => {
      const name = at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      return name.trim().slice(0, 60);
    });
  const inPane = await shown.page.evaluate(() => document.activeElement?.className === "pane-frame");
  return inPane ? read() : shown.page.evaluate(() => (document.activeElement?.textContent ?? "").trim());
}

/** Presses Tab until this has the focus. */
async function tabTo(shown: ExcelPage, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await shown.page.keyboard.press("Tab");
    const at = await focused(shown);
    if (name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab does not come to ${String(name)}, but to: ${passed.join(" · ")}`);
}

test("from the ribbon to a finding, to its cell and back, without a mouse", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025.xlsx" });
  await shown.ribbonButton(words["check.first"]).focus();
  await shown.page.keyboard.press("Enter");
  await shown.checked();

  // In the grid Tab goes from cell to cell: one leaves it as in Excel.
  await shown.page.keyboard.press("Control+F6");
  expect(await shown.page.evaluate(() => document.activeElement?.id)).toContain("EDITOR");
  await shown.page.keyboard.press("Control+F6");
  await tabTo(shown, /^Kiểm tra lại/);
  await tabTo(shown, /^A7/);
  await shown.page.keyboard.press("ArrowDown");
  await shown.waitSelected("Danh mục nhiệm vụ!A8");
  await shown.page.keyboard.press("ArrowUp");
  await shown.waitSelected("Danh mục nhiệm vụ!A7");
  await shown.page.keyboard.press("Enter");
  await shown.waitSelected("Danh mục nhiệm vụ!A7");
  expect(await focused(shown)).not.toBe("");

  // Back to the button, and it works from there.
  for (let presses = 0; presses < 30 && !(await focused(shown)).startsWith("Kiểm tra lại"); presses += 1) {
    await shown.page.keyboard.press("Shift+Tab");
  }
  const before = await shown.requests();
  await shown.page.keyboard.press("Enter");
  await shown.checked();
  expect(await shown.requests()).toBeGreaterThan(before);
  await shown.close();
});
