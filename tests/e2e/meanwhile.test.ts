import { texts } from "../../src/locales";
import type { FaultId } from "../../stand-in/host";
import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

const open = (): Promise<ExcelPage> => excel.openPage({ workbook: "kien-giang-2021-2025.xlsx" });

test("Ctrl+Z takes back what this person typed, and not what a second person wrote since", async () => {
  const shown = await open();
  await shown.type("L1", "của tôi");
  await shown.waitCell("L1", "của tôi");
  await shown.secondPerson("L2", "của người khác");
  await shown.waitCell("L2", "của người khác");
  await shown.goTo("A1");
  await shown.page.keyboard.press("Control+z");
  await shown.waitCell("L1", null);
  expect((await shown.cell("L2")).value).toBe("của người khác");
  await shown.close();
});

test("the pane goes along when a person turns to another sheet, and back", async () => {
  const shown = await open();
  await shown.check(shown.ribbonButton("Kiểm tra"));
  const count = await shown.findingButtons.count();
  const tab = (name: string) =>
    shown.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name });
  await tab("Kinh phí từng năm").click();
  await shown.pane.getByText(words["verdict.none"]).first().waitFor();
  await tab("Danh mục nhiệm vụ").click();
  await shown.findingButtons.first().waitFor();
  expect(await shown.findingButtons.count()).toBe(count);
  await shown.close();
});

test.each<FaultId>([
  "sheet-renamed",
  "sheet-deleted",
  "sheet-protected",
  "workbook-read-only",
  "rows-inserted",
])("nothing breaks when somebody else does this during a check: %s", async (fault) => {
  const shown = await open();
  await shown.check(shown.ribbonButton("Kiểm tra"));
  await shown.arm(fault);
  const button = shown.pane.getByRole("button", { name: words["check.again"] });
  await button.click();
  await shown.page.waitForTimeout(500);
  await shown.pane
    .getByRole("button", { name: /^Kiểm tra/ })
    .first()
    .waitFor();
  const said = await shown.pane.locator("body").innerText();
  expect(said).not.toMatch(/Error|undefined|\bnull\b|ItemNotFound/);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});
