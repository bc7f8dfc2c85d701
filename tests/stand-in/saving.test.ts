import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import { wrapWorkbook, type Sheet, type Workbook } from "../../stand-in/workbook";
import { createHeadlessUniver } from "../../stand-in/workbook/headless";
import { emptyXlsx, readXlsx, writeXlsx } from "../../stand-in/xlsx";

const KIEN_GIANG = readFileSync(join(__dirname, "../fixtures/kien-giang-2021-2025.xlsx"));

interface Open {
  readonly univer: Univer;
  readonly workbook: Workbook;
}
const opened: Open[] = [];

async function open(bytes: Uint8Array): Promise<Open> {
  const univer = createHeadlessUniver(await readXlsx(bytes));
  const one = { univer, workbook: wrapWorkbook(univer) };
  opened.push(one);
  return one;
}
afterEach(() => {
  for (const { univer, workbook } of opened.splice(0)) {
    workbook.dispose();
    univer.dispose();
  }
});

/** All that a sheet shows, as one can compare it. */
function shown(sheet: Sheet): unknown {
  const area = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Array.from({ length: area.bottom + 1 }, (_, row) => ({
    hidden: sheet.rowHidden(row),
    height: sheet.rowHeight(row),
    cells: Array.from({ length: area.right + 1 }, (__, column) => ({
      ...sheet.cell(row, column),
      ...sheet.look(row, column),
    })),
  }));
  const widths = rows[0]?.cells.map((_, column) => [sheet.columnWidth(column), sheet.columnHidden(column)]);
  const merges = sheet.merges().map((merge) => JSON.stringify(merge));
  return { name: sheet.name, visibility: sheet.visibility, rows, widths, merges: merges.sort() };
}

async function firstSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = file.worksheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

const bytesOf = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

test("a real plan, saved and opened again, shows the same on every sheet", async () => {
  const before = await open(KIEN_GIANG);
  const after = await open(await writeXlsx(KIEN_GIANG, before.univer));
  expect(after.workbook.sheets().map(shown)).toEqual(before.workbook.sheets().map(shown));
});

test("its print set-up stays", async () => {
  const { univer } = await open(KIEN_GIANG);
  const saved = await firstSheet(await writeXlsx(KIEN_GIANG, univer));
  const before = await firstSheet(KIEN_GIANG);
  expect(before.pageSetup.paperSize).toBe(9);
  // The library turns this one on by itself, to no effect where no number is given.
  const setup = { ...before.pageSetup, useFirstPageNumber: true };
  expect(saved.pageSetup).toEqual(setup);
});

test("what was written, dressed, merged, moved and hidden is there when it is opened again", async () => {
  const { univer, workbook } = await open(KIEN_GIANG);
  const sheet = workbook.activeSheet();
  sheet.insert({ top: 14, left: 0, bottom: 15, right: 16_383 }, "Down");
  sheet.write([
    { row: 14, column: 1, content: { value: "Nhiệm vụ thêm" } },
    { row: 14, column: 4, content: { value: 120.5 }, format: "#,##0.00" },
    { row: 14, column: 5, content: { formula: "=E15*2" } },
    { row: 15, column: 1, content: { value: true } },
  ]);
  sheet.restyle([{ top: 14, left: 1, bottom: 14, right: 2 }], () => ({ bold: true, fillColor: "#FFEEAA" }));
  sheet.merge([{ top: 14, left: 1, bottom: 14, right: 2 }]);
  sheet.setRowHeight(14, 14, 45);
  sheet.setRowsHidden(20, 20, true);
  sheet.setColumnWidth(3, 3, 90);
  workbook.tabs.rename(sheet.id, "Danh mục mới");
  await workbook.settled();
  const after = await open(await writeXlsx(KIEN_GIANG, univer));
  expect(after.workbook.sheets().map(shown)).toEqual(workbook.sheets().map(shown));
  expect(after.workbook.activeSheet().cell(14, 5)).toMatchObject({ formula: "=E15*2", value: 241 });
});

test("what the grid does not know stays in the file", async () => {
  const bytes = await bytesOf((book) => {
    const sheet = book.addWorksheet("Kế hoạch");
    sheet.addRow(["Lớp", 1, 2]);
    sheet.fillFormula("D1:D2", "B1+C1", [3, 0]);
    sheet.getCell("A1").dataValidation = { type: "list", allowBlank: true, formulae: ['"Lớp,Mô hình"'] };
    sheet.getCell("A2").value = { richText: [{ text: "một " }, { font: { bold: true }, text: "hai" }] };
    sheet.getCell("A3").value = { text: "trang", hyperlink: "https://example.com/" };
    sheet.getCell("B1").note = "ghi chú";
    sheet.addConditionalFormatting({
      ref: "B1:B3",
      rules: [{ type: "expression", priority: 1, formulae: ["B1>1"], style: { font: { bold: true } } }],
    });
  });
  const { univer, workbook } = await open(bytes);
  workbook.activeSheet().write([{ row: 0, column: 1, content: { value: 5 } }]);
  const saved = await firstSheet(await writeXlsx(bytes, univer));
  expect(saved.getCell("A1").dataValidation).toMatchObject({ type: "list" });
  expect(saved.getCell("A2").value).toMatchObject({ richText: [{}, { text: "hai" }] });
  expect(saved.getCell("A3").hyperlink).toBe("https://example.com/");
  expect(saved.getCell("B1").note).toBeTruthy();
  expect(saved.getCell("D1").value).toEqual({ formula: "B1+C1", result: 7 });
  expect(saved.getCell("D2").formula).toBe("B2+C2");
  expect(saved.model).toMatchObject({ conditionalFormattings: [{ ref: "B1:B3" }] });
});

test("a sheet that was added, and one that was deleted", async () => {
  const bytes = await bytesOf((book) => {
    book.addWorksheet("A");
    book.addWorksheet("B").getCell("A1").value = "hai";
  });
  const { univer, workbook } = await open(bytes);
  workbook.tabs.add("Thêm");
  workbook.sheets()[2]?.write([{ row: 1, column: 1, content: { value: "ba" } }]);
  workbook.tabs.remove(String(workbook.sheets()[0]?.id));
  const after = await open(await writeXlsx(bytes, univer));
  expect(
    after.workbook.sheets().map((sheet) => [sheet.name, sheet.cell(0, 0).value, sheet.cell(1, 1).value]),
  ).toEqual([
    ["B", "hai", null],
    ["Thêm", null, "ba"],
  ]);
});

test("two sheets may change their names", async () => {
  const bytes = await bytesOf((book) => {
    book.addWorksheet("A").getCell("A1").value = "một";
    book.addWorksheet("B").getCell("A1").value = "hai";
  });
  const { univer, workbook } = await open(bytes);
  const [first, second] = workbook.sheets();
  workbook.tabs.rename(String(first?.id), "C");
  workbook.tabs.rename(String(second?.id), "A");
  workbook.tabs.rename(String(first?.id), "B");
  workbook.tabs.move(String(second?.id), 0);
  const after = await open(await writeXlsx(bytes, univer));
  expect(after.workbook.sheets().map((sheet) => [sheet.name, sheet.cell(0, 0).value])).toEqual([
    ["A", "hai"],
    ["B", "một"],
  ]);
});

test("a new workbook has one blank sheet, and what is put into it is saved", async () => {
  const bytes = await emptyXlsx("Trang_tính1");
  const { univer, workbook } = await open(bytes);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(["Trang_tính1"]);
  workbook.activeSheet().write([{ row: 2, column: 1, content: { value: "Nội dung" } }]);
  const after = await open(await writeXlsx(bytes, univer));
  expect(after.workbook.activeSheet().cell(2, 1).value).toBe("Nội dung");
});

test("what add-ins keep beside the sheets is saved with them", async () => {
  const { univer, workbook } = await open(KIEN_GIANG);
  const part = {
    id: "{6F3C9E0A-0000-4000-8000-000000000001}",
    xml: '<a xmlns="urn:example">Khuyến công</a>',
  };
  workbook.extras.xmlParts = [part];
  const again = await open(await writeXlsx(KIEN_GIANG, univer));
  expect(again.workbook.extras.xmlParts).toEqual([part]);
});
