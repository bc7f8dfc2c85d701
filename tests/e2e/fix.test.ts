import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

/** Every cell of the active sheet that holds anything: its formula or value, and its format. */
function everyCell(shown: ExcelPage): Promise<readonly string[]> {
  return shown.page.evaluate(() => {
    const sheet = window.localExcel?.workbook.activeSheet();
    const used = sheet?.usedArea(false);
    if (sheet === undefined || !used) throw new Error("Nothing is open");
    const lines: string[] = [];
    for (let row = 0; row <= used.bottom; row++) {
      for (let column = 0; column <= used.right; column++) {
        const { value, formula, format } = sheet.cell(row, column);
        lines.push(JSON.stringify([row, column, formula ?? value, format]));
      }
    }
    return lines;
  });
}

/** Checks the plan as it was pasted from Word and corrects all that can be corrected safely. */
async function corrected(): Promise<{ shown: ExcelPage; before: readonly string[] }> {
  const shown = await excel.openPage({ workbook: "kien-giang-2021-2025-tu-word.xlsx" });
  const before = await everyCell(shown);
  await shown.check(shown.ribbonButton("Kiểm tra"));
  await shown.pane.getByRole("button", { name: /^Sửa tất cả/ }).click();
  await shown.pane.getByRole("button", { name: /^Sửa \d+ ô$/ }).click();
  await shown.pane.getByText(/^Đã ghi \d+ ô\.$/).waitFor();
  return { shown, before };
}

const numbersAsText = (shown: ExcelPage): Promise<number> =>
  shown.findingButtons.filter({ hasText: "amount-stored-as-text" }).count();

test("Sửa tất cả makes numbers of what Word had pasted as text, and Hoàn tác gives every cell back", async () => {
  const { shown, before } = await corrected();
  await shown.findingButtons.filter({ hasText: "amount-stored-as-text" }).waitFor({ state: "detached" });
  const after = await everyCell(shown);
  const changed = after.filter((line) => !before.includes(line));
  expect(changed.length).toBeGreaterThan(30);
  expect(changed.every((line) => typeof (JSON.parse(line) as unknown[])[2] === "number")).toBe(true);
  await shown.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await shown.pane.getByText(/đã trở lại như trước/).waitFor();
  expect(await everyCell(shown)).toEqual(before);
  await shown.findingButtons.filter({ hasText: "amount-stored-as-text" }).waitFor();
  expect(await numbersAsText(shown)).toBe(1);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("Ctrl+Z once in the sheet gives every cell back too", async () => {
  const { shown, before } = await corrected();
  await shown.goTo("A1");
  await shown.page.keyboard.press("Control+z");
  const [, , e14] = JSON.parse(before.find((line) => line.startsWith("[13,4,")) ?? "[]") as unknown[];
  await shown.waitCell("E14", e14);
  expect(await everyCell(shown)).toEqual(before);
  await shown.close();
});
