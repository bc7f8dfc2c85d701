import { join } from "node:path";
import { request } from "playwright-core";
import { texts } from "../../src/locales";
import { manifestAddresses } from "../support/manifest";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

test("the page opens the sample, and the pane waits for someone to press its button", async () => {
  const shown = await excel.openPage();
  await shown.pane.getByText(words["verdict.none"]).first().waitFor();
  expect(await shown.page.title()).toBe("kien-giang-2021-2025-tu-word.xlsx");

  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("a ribbon button opens the pane anew where it was closed", async () => {
  const shown = await excel.openPage();
  await shown.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
  expect(await shown.page.locator(".pane-frame").count()).toBe(0);
  await shown.ribbonButton("Kiểm tra").click();
  await shown.ready();
  expect(await shown.page.locator(".pane-frame").getAttribute("src")).toContain(
    "/taskpane.html?action=check",
  );
  await shown.close();
});

test("an English Excel shows the add-in's English name and button", async () => {
  const shown = await excel.openPage({ language: "en" });
  expect(await shown.page.locator(".ribbon").getByRole("group").getAttribute("aria-label")).toBe(
    "Industrial Promotion",
  );
  expect(await shown.ribbonButton("Check").isVisible()).toBe(true);
  expect(await shown.page.locator(".pane h2").textContent()).toBe("Industrial Promotion Plans");
  await shown.close();
});

test("a workbook of one's own takes the sample's place; what is none is refused in words", async () => {
  const shown = await excel.openPage();
  const chooser = shown.page.locator('input[type="file"][accept=".xlsx"]').first();
  await chooser.setInputFiles({
    name: "thư.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("no workbook"),
  });
  await shown.page.getByRole("alert").filter({ hasText: "Không mở được tệp này" }).waitFor();
  await shown.pane.getByText(words["verdict.none"]).first().waitFor();
  await chooser.setInputFiles(join(__dirname, "../fixtures/quang-ngai-2025.xlsx"));
  await shown.page.getByRole("heading", { name: "quang-ngai-2025.xlsx" }).waitFor();
  await shown.check(shown.ribbonButton("Kiểm tra"));
  await shown.pane.getByText("8 nhiệm vụ").waitFor();
  expect(await shown.page.getByRole("alert").isVisible()).toBe(false);
  await shown.close();
});

test("every address in the manifest is there", async () => {
  const visitor = await request.newContext({ ignoreHTTPSErrors: true });
  for (const { pathname, search } of manifestAddresses()) {
    const response = await visitor.get(excel.origin + pathname + search);
    expect(`${pathname} ${String(response.status())}`).toBe(`${pathname} 200`);
  }
  await visitor.dispose();
});
