import { readFile } from "node:fs/promises";
import { texts } from "../../src/locales";
import { lookWithAxe } from "./support/axe";
import type { ExcelPage } from "./support/excel-page";
import { plan2024 } from "./support/plan-2024";
import { startLocalExcel, type LocalExcel, type PageWishes } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

async function dropped(shown: ExcelPage, name: string, bytes: Uint8Array): Promise<void> {
  await shown.drop(name, bytes);
  await shown.page.getByRole("heading", { name }).waitFor();
  await shown.ready();
}

/** The plan for 2024 with the sample programme, given on the page Chương trình. */
async function withSample(wishes: PageWishes = {}): Promise<ExcelPage> {
  const shown = await excel.openPage(wishes);
  await dropped(shown, "ke-hoach.xlsx", await plan2024());
  await shown.pane.getByRole("tab", { name: words["tab.programme"] }).click();
  await shown.pane.getByRole("button", { name: words["programme.give.sample"] }).click();
  await shown.pane.getByRole("button", { name: words["programme.keep"] }).click();
  await shown.pane.getByText(words["programme.left"], { exact: true }).waitFor();
  return shown;
}

/** What the page says of deviations, by rule and cell. */
async function deviations(shown: ExcelPage): Promise<readonly string[]> {
  await shown.findingButtons.first().waitFor();
  return (await shown.findings()).map(({ place, rule }) => `${place} ${rule}`.trim());
}

test("a plan against the sample: each deviation at its cell, a match put right, and all of it travels with the file", async () => {
  const shown = await withSample();
  const before = await deviations(shown);
  expect(before).toEqual(
    expect.arrayContaining([
      "B8 programme-task-unknown",
      "B12 programme-task-unknown",
      "E14 programme-year-envelope",
      "F7 programme-budget-exceeded",
      "D7 programme-quantity-exceeded",
      "H10 programme-schedule",
    ]),
  );

  await shown.findingButtons.filter({ hasText: "D7" }).click();
  await shown.waitSelected("Năm 2024!D7");

  const match = shown.pane.getByRole("group", { name: /^B8 / });
  await match.getByRole("button", { name: /^Chọn nhiệm vụ khác/ }).click();
  await match.getByRole("button", { name: words["programme.match.take"], exact: true }).click();
  await match.getByText(/anh\/chị đã chọn/).waitFor();
  await shown.findingButtons.filter({ hasText: "B8" }).waitFor({ state: "detached" });

  const [download] = await Promise.all([
    shown.page.waitForEvent("download"),
    shown.page.getByRole("button", { name: "Lưu bản sao" }).click(),
  ]);
  const saved = await readFile(await download.path());
  await dropped(shown, "mo-lai.xlsx", saved);
  await shown.pane.getByRole("tab", { name: words["tab.programme"] }).click();
  await shown.pane.getByText(/Quyết định 2454\/QĐ-UBND/).waitFor();
  await shown.pane.getByText("1 tự chọn", { exact: false }).waitFor();
  expect(await deviations(shown)).not.toContain("B8 programme-task-unknown");
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("a programme comes from another workbook's file, and an earlier year from another sheet", async () => {
  const shown = await excel.openPage();
  await dropped(shown, "ke-hoach.xlsx", await plan2024());
  await shown.pane.getByRole("tab", { name: words["tab.programme"] }).click();
  await shown.pane
    .getByLabel(words["programme.give.workbook"], { exact: true })
    .setInputFiles(`${__dirname}/../fixtures/kien-giang-2021-2025.xlsx`);
  await shown.pane.getByRole("button", { name: words["programme.keep"] }).click();
  await shown.pane.getByText("kien-giang-2021-2025.xlsx").waitFor();

  await shown.pane.getByRole("button", { name: "Đưa vào kế hoạch năm 2023" }).click();
  await shown.pane
    .getByRole("combobox", { name: words["programme.give.sheet"] })
    .selectOption({ label: "Năm 2023" });
  await shown.pane.getByRole("button", { name: words["programme.give.read"] }).click();
  await shown.pane.getByText(/trang tính “Năm 2023”.* 4\.000 triệu đồng/).waitFor();
  await shown.findingButtons.filter({ hasText: /F7.*các năm trước 1\.000/s }).waitFor();
  await shown.close();
});

test("nothing for axe to complain of in three themes, and nothing wider than the narrowest pane", async () => {
  const shown = await withSample({ paneWidth: 320 });
  await deviations(shown);
  const found: string[] = [];
  for (const [colorScheme, forcedColors] of [
    ["light", "none"],
    ["dark", "none"],
    ["dark", "active"],
  ] as const) {
    await shown.page.emulateMedia({ colorScheme, forcedColors });
    found.push(...(await lookWithAxe(shown.pane)).violations);
    if ((await shown.sideways()) > 0) found.push(`${colorScheme}: wider than the pane`);
  }
  expect(found).toEqual([]);
  await shown.close();
});
