import { book, excelWith } from "./support/sheet";

const value = (number: number) => [{ row: 0, column: number, content: { value: number } }] as const;

it("is not taken back by this person's undo (Excel on the web: one undoes one's own actions)", async () => {
  const { workbook, host } = await excelWith(book({ S: [["", "", ""]] }));
  const sheet = workbook.activeSheet();
  sheet.write(value(1));
  host.asSecondPerson(() => {
    sheet.write(value(2));
  });
  expect(await workbook.undo()).toBe(true);
  expect([1, 2].map((column) => sheet.cell(0, column).value)).toEqual([null, 2]);
  expect(await workbook.redo()).toBe(true);
  expect([1, 2].map((column) => sheet.cell(0, column).value)).toEqual([1, 2]);
});

it("leaves nothing to undo where it moved cells, so that no step goes to a wrong place", async () => {
  const { workbook, host } = await excelWith(book({ S: [["", "", ""]] }));
  const sheet = workbook.activeSheet();
  sheet.write(value(1));
  host.asSecondPerson(() => {
    sheet.insert({ top: 0, left: 0, bottom: 0, right: 16_383 }, "Down");
  });
  expect(await workbook.undo()).toBe(false);
  expect(sheet.cell(1, 1).value).toBe(1);
});
