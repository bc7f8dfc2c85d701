import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import { wrapWorkbook, type Workbook } from "../../stand-in/workbook";
import { createHeadlessUniver } from "../../stand-in/workbook/headless";
import { readXlsx, writeXlsx } from "../../stand-in/xlsx";

/** The rows of a small plan, with all that a file may hang on them. */
async function plan(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Kế hoạch");
  for (let row = 1; row <= 8; row += 1) sheet.addRow([`Nhiệm vụ ${String(row)}`, "Lớp", row * 10, "chú"]);
  sheet.getCell("A5").note = "Đã hỏi tỉnh";
  sheet.getCell("D6").value = { text: "Quyết định", hyperlink: "https://example.com/" };
  sheet.getCell("A7").value = { richText: [{ text: "một " }, { font: { bold: true }, text: "hai" }] };
  const units: ExcelJS.DataValidation = { type: "list", allowBlank: true, formulae: ["$F$5:$F$6"] };
  for (const cell of ["B4", "B5", "B6", "B7"]) sheet.getCell(cell).dataValidation = units;
  sheet.addConditionalFormatting({
    ref: "A5:D7",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["$C5>SUM($C$1:$C$8)/8"],
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.mergeCells("A8:B8");
  sheet.getCell("B8").border = { right: { style: "thick" } };
  sheet.pageSetup.printArea = "A1:D8";
  sheet.pageSetup.printTitlesRow = "2:2";
  const picture = book.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(picture, { tl: { col: 4, row: 5 }, ext: { width: 10, height: 10 } });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let univer: Univer;
let workbook: Workbook;
let bytes: Uint8Array;

beforeEach(async () => {
  bytes = await plan();
  univer = createHeadlessUniver(await readXlsx(bytes));
  workbook = wrapWorkbook(univer);
});
afterEach(() => {
  workbook.dispose();
  univer.dispose();
});

const rows = (first: number, last: number) => ({ top: first - 1, left: 0, bottom: last - 1, right: 16_383 });
const columns = (first: number, last: number) => ({
  top: 0,
  left: first - 1,
  bottom: 1_048_575,
  right: last - 1,
});

/** Where the saved copy has what the file had: its cells by what hangs on them, areas by what they say. */
async function saved(): Promise<Record<string, unknown>> {
  await workbook.settled();
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeXlsx(bytes, univer)) as unknown as ExcelJS.Buffer);
  const sheet = file.worksheets[0];
  if (sheet === undefined) throw new Error("No sheet");
  const found: Record<string, string[]> = { note: [], link: [], fonts: [] };
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.note) found["note"]?.push(cell.address);
      if (cell.type === ExcelJS.ValueType.Hyperlink) found["link"]?.push(cell.address);
      if (cell.type === ExcelJS.ValueType.RichText) found["fonts"]?.push(cell.address);
    });
  });
  const { dataValidations, conditionalFormattings } = sheet.model as unknown as {
    dataValidations: Readonly<Record<string, ExcelJS.DataValidation>>;
    conditionalFormattings: readonly { ref: string; rules: readonly { formulae: readonly string[] }[] }[];
  };
  return {
    ...found,
    units: Object.entries(dataValidations).map(([cell, { formulae }]) => `${cell} ${String(formulae[0])}`),
    rules: conditionalFormattings.map(({ ref, rules }) => `${ref} ${String(rules[0]?.formulae[0])}`),
    merges: sheet.model.merges,
    printed: [sheet.pageSetup.printArea, sheet.pageSetup.printTitlesRow],
    picture: sheet.getImages().map(({ range }) => [range.tl.nativeCol, range.tl.nativeRow]),
  };
}

const AS_IT_WAS = {
  note: ["A5"],
  link: ["D6"],
  fonts: ["A7"],
  units: ["B4 $F$5:$F$6", "B5 $F$5:$F$6", "B6 $F$5:$F$6", "B7 $F$5:$F$6"],
  rules: ["A5:D7 $C5>SUM($C$1:$C$8)/8"],
  merges: ["A8:B8"],
  printed: ["A1:D8", "2:2"],
  picture: [[4, 5]],
};

test("nothing moves where nothing came or went", async () => {
  expect(await saved()).toEqual(AS_IT_WAS);
});

test("all that hangs on rows goes down with them when rows are inserted above", async () => {
  workbook.activeSheet().insert(rows(1, 2), "Down");
  expect(await saved()).toEqual({
    note: ["A7"],
    link: ["D8"],
    fonts: ["A9"],
    units: ["B6 $F$7:$F$8", "B7 $F$7:$F$8", "B8 $F$7:$F$8", "B9 $F$7:$F$8"],
    rules: ["A7:D9 $C7>SUM($C$3:$C$10)/8"],
    merges: ["A10:B10"],
    printed: ["A3:D10", "4:4"],
    picture: [[4, 7]],
  });
});

test("areas grow where rows come within them", async () => {
  workbook.activeSheet().insert(rows(6, 6), "Down");
  expect(await saved()).toEqual({
    note: ["A5"],
    link: ["D7"],
    fonts: ["A8"],
    units: ["B4 $F$5:$F$7", "B5 $F$5:$F$7", "B6 $F$5:$F$7", "B7 $F$5:$F$7", "B8 $F$5:$F$7"],
    rules: ["A5:D8 $C5>SUM($C$1:$C$9)/8"],
    merges: ["A9:B9"],
    printed: ["A1:D9", "2:2"],
    picture: [[4, 6]],
  });
});

test("what stood on deleted rows goes with them, and formulas are seen from the first cell that is left", async () => {
  workbook.activeSheet().remove(rows(4, 5), "Up");
  expect(await saved()).toEqual({
    note: [],
    link: ["D4"],
    fonts: ["A5"],
    units: ["B4 $F$4:$F$4", "B5 $F$4:$F$4"],
    rules: ["A4:D5 $C4>SUM($C$1:$C$6)/8"],
    merges: ["A6:B6"],
    printed: ["A1:D6", "2:2"],
    picture: [[4, 3]],
  });
});

test("columns move in the same way", async () => {
  workbook.activeSheet().insert(columns(1, 1), "Right");
  expect(await saved()).toEqual({
    note: ["B5"],
    link: ["E6"],
    fonts: ["B7"],
    units: ["C4 $G$5:$G$6", "C5 $G$5:$G$6", "C6 $G$5:$G$6", "C7 $G$5:$G$6"],
    rules: ["B5:E7 $D5>SUM($D$1:$D$8)/8"],
    merges: ["B8:C8"],
    printed: ["B1:E8", "2:2"],
    picture: [[5, 5]],
  });
});

test("what was undone is as if it had not been", async () => {
  const sheet = workbook.activeSheet();
  await workbook.asOneStep(async () => {
    sheet.remove(rows(5, 6), "Up");
    sheet.insert(rows(1, 1), "Down");
    await workbook.settled();
  });
  expect(await workbook.undo()).toBe(true);
  expect(await saved()).toEqual(AS_IT_WAS);
});
