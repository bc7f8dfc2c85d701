import { texts } from "../../src/locales";
import { lookWithAxe } from "./support/axe";
import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

/** Ten tasks of three activities, each by letters that somebody would type. */
const QUERIES = [
  "tap huan nang luc quan ly",
  "khoi su doanh nghiep",
  "hoi thao san xuat sach hon",
  "trinh dien ky thuat",
  "may moc thiet bi",
  "thi diem san xuat sach",
  "binh chon cap tinh",
  "dang ky thuong hieu",
  "tham gia hoi cho",
  "binh chon cap huyen",
];

const insertButton = ({ pane }: ExcelPage, tasks: number) =>
  pane.getByRole("button", { name: `Chèn ${String(tasks)} nhiệm vụ` });

/** A workbook with nothing in it, where the check has found nothing either. */
async function emptyWorkbook(): Promise<ExcelPage> {
  const shown = await excel.openPage({ workbook: "quang-ngai-2025.xlsx" });
  await shown.page.getByRole("button", { name: "Sổ mới" }).click();
  await shown.page.getByRole("heading", { name: "Sổ1.xlsx" }).waitFor();
  await shown.ready();
  await shown.ribbonButton(words["check.first"]).click();
  await shown.pane.getByText(words["verdict.no-table"]).first().waitFor();
  return shown;
}

async function beginAppendix({ pane }: ExcelPage): Promise<void> {
  await pane.getByRole("button", { name: words["appendix.begin"] }).click();
  const categories = pane.getByRole("group", { name: words["appendix.categories"] }).getByRole("checkbox");
  await categories.first().waitFor();
  for (const [at, box] of (await categories.all()).entries()) if (at < 1 || at > 3) await box.uncheck();
  await pane.getByRole("button", { name: words["appendix.make"] }).click();
  await pane.getByText(/^Đã thêm trang tính “Phụ lục/).waitFor();
}

async function chooseTasks(shown: ExcelPage): Promise<void> {
  const { pane } = shown;
  const box = pane.getByRole("searchbox", { name: words["catalogue.search"] });
  for (const [at, query] of QUERIES.entries()) {
    await box.fill(query);
    await pane
      .getByRole("button", { name: /^Thêm: / })
      .first()
      .click();
    await insertButton(shown, at + 1).waitFor();
  }
  // Amounts are proposed where a document gives them.
  const budgets = await pane.getByRole("textbox", { name: /^Vốn NS/ }).all();
  expect(budgets).toHaveLength(QUERIES.length);
  for (const budget of budgets) if ((await budget.inputValue()) === "") await budget.fill("10");
}

test("from an empty workbook to a plan of ten tasks in three categories that can be submitted, no name typed", async () => {
  const shown = await emptyWorkbook();
  const { pane } = shown;
  await beginAppendix(shown);
  await chooseTasks(shown);
  await insertButton(shown, 10).click();
  const preview = pane.getByRole("region", { name: words["catalogue.preview.insert"] });
  await preview.getByText(/^1 · Tổ chức khóa tập huấn nâng cao năng lực quản lý/).waitFor();
  await insertButton(shown, 10).click();
  await pane.getByText(/^Đã ghi \d+ ô, thêm 7 dòng/).waitFor();

  await pane.getByRole("tab", { name: words["tab.fill"] }).click();
  await pane.getByText(words["fill.empty"], { exact: true }).waitFor();
  await pane.getByRole("tab", { name: words["tab.check"] }).click();
  await shown.check(pane.getByRole("button", { name: /^Kiểm tra/ }));
  await pane.getByRole("heading", { name: words["verdict.ready"], exact: true }).waitFor();
  await pane.getByText(words["clean.title"]).waitFor();
  await pane.getByText("10 nhiệm vụ", { exact: true }).waitFor();
  await pane.getByText("3 mục", { exact: true }).waitFor();

  // One write: what was inserted goes at once.
  await pane.getByRole("button", { name: words["write.undo"], exact: true }).click();
  await pane.getByText(/đã bỏ 7 dòng thêm vào/).waitFor();
  expect((await shown.cell("B8")).value ?? "").toBe("");
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("found, opened, chosen and left again without a mouse; what is opened is seen whole", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025.xlsx", paneWidth: 320 });
  const { pane, page } = shown;
  await pane.getByRole("tab", { name: words["tab.catalogue"] }).click();
  const box = pane.getByRole("searchbox", { name: words["catalogue.search"] });
  await box.waitFor();
  const focused = pane.locator(":focus");
  // The box has the focus: one types at once.
  await page.keyboard.type("binh chon san pham");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(await focused.getAttribute("aria-expanded")).toBe("true");
  const below = await pane.getByRole("list", { name: words["catalogue.list"] }).evaluate((list) => {
    const item = list.querySelector("[aria-expanded=true]")?.closest("[role=listitem]");
    return (item?.getBoundingClientRect().bottom ?? Infinity) - list.getBoundingClientRect().bottom;
  });
  expect(below).toBeLessThan(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await insertButton(shown, 1).waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  expect(await focused.getAttribute("type")).toBe("search");
  await shown.close();
});

const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** Waits until the pane is drawn in a theme that has just been chosen: colours on their way cannot be read. */
async function settled({ pane }: ExcelPage): Promise<void> {
  await pane.locator("html").evaluate(async () => {
    // Once it is told of the theme, and once it has drawn it.
    await new Promise((told) => requestAnimationFrame(told));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What axe finds wrong in each theme, and whether anything has to be scrolled sideways. */
async function faults(shown: ExcelPage, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(THEMES)) {
    await shown.page.emulateMedia(media);
    await settled(shown);
    const { violations } = await lookWithAxe(shown.pane);
    found.push(...violations.map((violation) => `${state}, ${name}: ${violation}`));
    if ((await shown.sideways()) > 0) found.push(`${state}, ${name}: wider than the pane`);
  }
  await shown.page.emulateMedia(THEMES.light);
  return found;
}

test("nothing for axe to complain of in three themes, nothing wider than the narrowest pane", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025.xlsx", paneWidth: 320 });
  const { pane, page } = shown;
  await pane.getByRole("tab", { name: words["tab.catalogue"] }).click();
  await pane.getByText(words["catalogue.by"]).waitFor();
  const found = [...(await faults(shown, "all tasks"))];
  await page.keyboard.type("khoi su doanh nghiep");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pane
    .getByRole("button", { name: /^Thêm: / })
    .first()
    .click();
  await insertButton(shown, 1).waitFor();
  found.push(...(await faults(shown, "one opened and chosen")));
  await insertButton(shown, 1).click();
  await pane.getByRole("region", { name: words["catalogue.preview.insert"] }).waitFor();
  found.push(...(await faults(shown, "preview")));
  await pane.getByRole("button", { name: words["preview.close"] }).click();
  await pane.getByRole("button", { name: words["appendix.begin"] }).click();
  await pane.getByText(words["own.title"]).click();
  found.push(...(await faults(shown, "a new appendix and one's own catalogue")));
  expect(found).toEqual([]);
  await shown.close();
});
