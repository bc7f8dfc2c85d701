import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { texts } from "../../src/locales";
import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

const SAMPLE = "kien-giang-2021-2025.xlsx";
const open = (): Promise<ExcelPage> => excel.openPage({ workbook: SAMPLE });

test("numbers and dates are read as typed in Vietnamese, shown so, and shown so for editing", async () => {
  const shown = await open();
  const typed = [
    ["L1", "1.234,5", 1234.5, "#,##0.00"],
    ["L2", "12,5", 12.5, "General"],
    ["L3", "25/12/2024", 45651, "dd/mm/yyyy"],
    ["L4", "1.5", "1.5", "General"],
  ] as const;
  for (const [cell, text, value, format] of typed) {
    await shown.type(cell, text);
    await shown.waitCell(cell, value);
    expect((await shown.cell(cell)).format).toBe(format);
  }
  await shown.goTo("L2");
  await shown.page.keyboard.press("F2");
  await shown.page.keyboard.press("End");
  await shown.page.keyboard.type("5");
  await shown.page.keyboard.press("Enter");
  await shown.waitCell("L2", 12.55);
  await shown.close();
});

test("what the pane wrote in one batch is one step for Ctrl+Z and Ctrl+Y", async () => {
  const shown = await open();
  await shown.pane.locator("body").evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("M3:M5").values = [[1], [2], [3]];
      sheet.getRange("M4").values = [[20]];
      sheet.getRange("4:4").insert("Down");
      await context.sync();
    }),
  );
  await shown.waitCell("M5", 20);
  await shown.goTo("A1");
  await shown.page.keyboard.press("Control+z");
  await shown.waitCell("M5", null);
  expect((await shown.cell("M3")).value).toBeNull();
  await shown.page.keyboard.press("Control+y");
  await shown.waitCell("M5", 20);
  await shown.close();
});

test("the pane is made wider and narrower by keys and by dragging, from 320 pixels up", async () => {
  const shown = await open();
  const splitter = shown.page.getByRole("separator", { name: "Độ rộng ngăn tác vụ" });
  const width = (): Promise<number> =>
    shown.page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width);
  const before = await width();
  await splitter.focus();
  await shown.page.keyboard.press("ArrowLeft");
  expect(await width()).toBeGreaterThan(before);
  await shown.page.keyboard.press("Home");
  expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
  const box = await splitter.boundingBox();
  if (box === null) throw new Error("The splitter is not to be seen");
  await shown.page.mouse.move(box.x + 2, box.y + 200);
  await shown.page.mouse.down();
  await shown.page.mouse.move(box.x - 98, box.y + 200, { steps: 4 });
  await shown.page.mouse.up();
  expect(await splitter.getAttribute("aria-valuenow")).toBe("420");
  await shown.close();
});

test("a copy is saved with what was changed, and a file is opened by dropping it", async () => {
  const shown = await open();
  await shown.type("C36", "Lượt");
  await shown.waitCell("C36", "Lượt");
  const [saved] = await Promise.all([
    shown.page.waitForEvent("download"),
    shown.page.getByRole("button", { name: "Lưu bản sao" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("kien-giang-2021-2025 (bản sao).xlsx");
  const bytes = readFileSync(await saved.path());
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(file.worksheets[0]?.getCell("C36").value).toBe("Lượt");
  expect(file.worksheets[0]?.pageSetup.orientation).toBe("landscape");

  await shown.drop("thả vào.xlsx", bytes);
  await shown.page.getByRole("heading", { name: "thả vào.xlsx" }).waitFor();
  await shown.ready();
  expect((await shown.cell("C36")).value).toBe("Lượt");
  await shown.close();
});

test("a second person's edit is told to the pane as another's", async () => {
  const shown = await open();
  await shown.pane.locator("body").evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.body.dataset["heard"] = `${event.source} ${event.address}`;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await shown.secondPerson("E16", "9.000");
  await shown.waitCell("E16", 9000);
  await shown.pane.locator('body[data-heard="Remote E16"]').waitFor();
  await shown.close();
});

test("a fault from the menu is what the pane meets, and only once", async () => {
  const shown = await open();
  const check = shown.pane.getByRole("button", { name: /^Kiểm tra/ });
  await check.waitFor();
  await shown.arm("request-too-large");
  await check.click();
  await shown.pane.getByText(words["problem.too-large"]).waitFor();
  await shown.check(check);
  await shown.close();
});

test("a protected sheet is not typed into, and can be freed again", async () => {
  const shown = await open();
  const protect = async (on: boolean): Promise<void> => {
    await shown.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await shown.page.getByRole("checkbox", { name: "Bảo vệ trang tính" }).setChecked(on);
    await shown.page.keyboard.press("Escape");
  };
  await protect(true);
  await shown.type("L1", "khóa");
  await shown.page.getByRole("alert").filter({ hasText: "đang được bảo vệ" }).waitFor();
  expect((await shown.cell("L1")).value).toBeNull();
  await protect(false);
  await shown.type("L1", "mở");
  await shown.waitCell("L1", "mở");
  await shown.close();
});

test("light or dark is chosen for the page, and the pane takes it for its system's", async () => {
  const shown = await open();
  await shown.page.emulateMedia({ colorScheme: null });
  const dark = (): Promise<boolean> =>
    shown.pane.locator("html").evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  for (const [label, expected] of [
    ["Tối", true],
    ["Sáng", false],
  ] as const) {
    await shown.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await shown.page.getByRole("radio", { name: label }).check();
    await shown.page.keyboard.press("Escape");
    expect(await dark()).toBe(expected);
  }
  await shown.close();
});
