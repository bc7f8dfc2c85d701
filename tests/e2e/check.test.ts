import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

/** Opens a sample and presses Kiểm tra on the ribbon. */
async function checked(workbook: string): Promise<ExcelPage> {
  const shown = await excel.openPage({ workbook });
  await shown.check(shown.ribbonButton("Kiểm tra"));
  return shown;
}

/** The findings that keep an officer from submitting calmly, a line each. */
async function grave(shown: ExcelPage): Promise<readonly string[]> {
  return (await shown.findings())
    .filter(({ severity }) => severity !== "Lưu ý")
    .map(({ severity, place, rule }) => `${severity} ${place} ${rule}`);
}

const KIEN_GIANG_FAULTS = [
  "Cảnh báo A7 declared-total-differs",
  "Cảnh báo A8 declared-total-differs",
  "Cảnh báo C36 unit-unknown",
];

test("the Kiên Giang plan's real faults, and no others, each with what the sheet says", async () => {
  const shown = await checked("kien-giang-2021-2025.xlsx");
  expect(await grave(shown)).toEqual(KIEN_GIANG_FAULTS);
  const said = (await shown.findings()).map(({ place, text }) => `${place} ${text}`);
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^A7 .*47\.585.*47\.586/s),
      expect.stringMatching(/^A8 .*24\.050.*24\.051/s),
      expect.stringMatching(/^C36 .*“Lướt”.*“Lượt”/s),
    ]),
  );
  expect(shown.complaints).toEqual([]);

  await shown.close();
});

test("as pasted from Word, the amounts kept as text besides", async () => {
  const shown = await checked("kien-giang-2021-2025-tu-word.xlsx");
  const lines = await grave(shown);
  expect(lines.filter((line) => !line.endsWith("amount-stored-as-text"))).toEqual(KIEN_GIANG_FAULTS);
  expect(lines.filter((line) => line.endsWith("amount-stored-as-text"))).not.toEqual([]);
  await shown.close();
});

test("Quảng Ngãi's plan can be submitted", async () => {
  const shown = await checked("quang-ngai-2025.xlsx");
  expect(await grave(shown)).toEqual([]);
  expect(await shown.pane.getByText("Đủ điều kiện trình", { exact: true }).isVisible()).toBe(true);
  await shown.close();
});

test("a click on a finding selects its cell in the grid, and the arrow keys go on from there", async () => {
  const shown = await checked("kien-giang-2021-2025.xlsx");
  await shown.findingButtons.filter({ hasText: "Lướt" }).click();
  await shown.waitSelected("Danh mục nhiệm vụ!C36");
  await shown.findingButtons.filter({ hasText: "47.585" }).click();
  await shown.waitSelected("Danh mục nhiệm vụ!A7");
  await shown.page.keyboard.press("ArrowDown");
  await shown.waitSelected("Danh mục nhiệm vụ!A8");
  await shown.close();
});

test("what was corrected in the grid is no longer found, at the cost of three requests", async () => {
  const shown = await checked("kien-giang-2021-2025.xlsx");
  const before = await shown.requests();
  await shown.type("C36", "Lượt");
  await shown.check(shown.pane.getByRole("button", { name: "Kiểm tra lại" }));
  await shown.findingButtons.filter({ hasText: "unit-unknown" }).waitFor({ state: "detached" });
  expect(await shown.requests()).toBeLessThanOrEqual(before + 3);
  expect(await grave(shown)).toEqual(KIEN_GIANG_FAULTS.slice(0, 2));
  await shown.close();
});
