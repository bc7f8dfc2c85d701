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

/** The grand total, the sum of a category, and an amount that was text, as each of them is now. */
async function cells(shown: ExcelPage): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const address of ["B51", "E51", "F51", "G51", "E15", "G13", "E16", "G14"]) {
    const { value, formula, format } = await shown.cell(address);
    seen.push([address, value, formula, format]);
  }
  return seen;
}

async function turnedToFill(shown: ExcelPage): Promise<void> {
  await shown.pane.getByRole("tab", { name: words["tab.fill"] }).click();
}

const FILL = /^Điền \d+ ô$/;
const TOTALS = [
  ["E51", 47_586],
  ["F51", 24_051],
  ["G51", 23_535],
] as const;

test("the Kiên Giang plan as pasted from Word is filled with formulas, and every cell comes back", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025-tu-word.xlsx" });
  const before = await cells(shown);
  await turnedToFill(shown);
  await shown.pane.getByRole("button", { name: FILL }).click();
  for (const [address, value] of TOTALS) {
    await shown.waitCell(address, value);
    expect((await shown.cell(address)).formula).toMatch(/^=SUM\(/);
  }
  const after = await cells(shown);

  // A second time there is nothing left to fill.
  await shown.pane.getByText(words["fill.empty"], { exact: true }).waitFor();
  await shown.pane.getByRole("tab", { name: words["tab.check"] }).click();
  await shown.check(shown.pane.getByRole("button", { name: /^Kiểm tra/ }));
  const errors = (await shown.findings()).filter(({ severity }) => severity === words["severity.error"]);
  expect(errors).toEqual([]);

  await shown.pane.getByRole("button", { name: words["write.undo"], exact: true }).click();
  await shown.waitCell("E51", null);
  expect(await cells(shown)).toEqual(before);
  expect(after).not.toEqual(before);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("Ctrl+Z once in the sheet takes all of it back", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025-tu-word.xlsx" });
  const before = await cells(shown);
  await turnedToFill(shown);
  await shown.pane.getByRole("button", { name: FILL }).click();
  await shown.waitCell("E51", 47_586);
  await shown.pane.getByText(words["fill.empty"], { exact: true }).waitFor();
  await shown.goTo("A1");
  await shown.page.keyboard.press("Control+z");
  await shown.waitCell("E51", null);
  expect(await cells(shown)).toEqual(before);
  await shown.close();
});

test("nothing for axe to complain of in three themes, nothing wider than the narrowest pane, and keys are enough", async () => {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025-tu-word.xlsx", paneWidth: 320 });
  await shown.pane.getByRole("tab", { name: words["tab.check"] }).focus();
  await shown.page.keyboard.press("ArrowRight");
  await shown.pane.getByRole("button", { name: FILL }).waitFor();
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
  await shown.pane.getByRole("button", { name: FILL }).focus();
  await shown.page.keyboard.press("Enter");
  await shown.waitCell("G51", 23_535);
  await shown.close();
});
