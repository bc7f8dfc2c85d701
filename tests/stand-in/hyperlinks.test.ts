import ExcelJS from "exceljs";
import { createHeadlessUniver } from "../../stand-in/workbook/headless";
import { wrapWorkbook } from "../../stand-in/workbook";
import { readXlsx, writeXlsx } from "../../stand-in/xlsx";
import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({
  Một: [
    ["a", "b"],
    ["c", 4],
  ],
});
const LINK = { address: "https://thuvienphapluat.vn/", screenTip: "Mở", textToDisplay: "Văn bản" };

const links = (address: string): Promise<unknown> =>
  told(address, "hyperlink").then(({ hyperlink }) => hyperlink);

it("puts a link on cells and its text into the first one (docs: RangeHyperlink.textToDisplay)", async () => {
  await excelWith(SHEETS);
  await onFirstSheet((sheet) => {
    sheet.getRange("A1:A2").hyperlink = LINK;
    return () => undefined;
  });
  expect(await told("A1:A2", "values,hyperlink,format/font/underline")).toMatchObject({
    values: [["Văn bản"], ["c"]],
    hyperlink: LINK,
    format: { font: { underline: "Single" } },
  });
  expect([await links("A1:B1"), await links("B2")]).toEqual([null, null]);
});

it("leads to places in the workbook, and moves with its cells (docs: RangeHyperlink.documentReference)", async () => {
  await excelWith(SHEETS);
  await onFirstSheet((sheet) => {
    sheet.getRange("B1").hyperlink = { documentReference: "Một!A2" };
    sheet.getRange("1:1").insert("Down");
    return () => undefined;
  });
  expect(await links("B2")).toMatchObject({ documentReference: "Một!A2", textToDisplay: "b" });
});

it.each<["All" | "Contents" | "Hyperlinks" | "RemoveHyperlinks", unknown, string, string]>([
  ["Hyperlinks", null, "Văn bản", "Single"],
  ["RemoveHyperlinks", null, "Văn bản", "None"],
  ["All", null, "", "None"],
  ["Contents", { ...LINK, textToDisplay: "" }, "", "Single"],
])("clear(%s) (docs: Excel.ClearApplyTo)", async (applyTo, hyperlink, value, underline) => {
  await excelWith(SHEETS);
  await onFirstSheet((sheet) => {
    const range = sheet.getRange("A1");
    range.hyperlink = LINK;
    range.clear(applyTo);
    return () => undefined;
  });
  expect(await told("A1", "values,hyperlink,format/font/underline")).toMatchObject({
    values: [[value]],
    hyperlink,
    format: { font: { underline } },
  });
});

it("refuses a link that leads nowhere, and all of them where protection does not allow them", async () => {
  await excelWith(SHEETS);
  const none = await refused((sheet) => {
    sheet.getRange("A1").hyperlink = { textToDisplay: "x" };
  });
  const locked = await refused((sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").hyperlink = LINK;
  });
  expect([none.code, locked.code]).toEqual(["InvalidArgument", "AccessDenied"]);
});

it("reads a file's links, and writes them back with those that were added, changed or taken away", async () => {
  const file = new ExcelJS.Workbook();
  const own = file.addWorksheet("Một");
  own.addRow([
    { text: "giữ", hyperlink: "https://a.vn/" },
    { text: "đổi", hyperlink: "https://b.vn/" },
    { text: "bỏ", hyperlink: "https://c.vn/" },
    "mới",
    5,
  ]);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const univer = createHeadlessUniver(await readXlsx(bytes));
  const workbook = wrapWorkbook(univer);
  const sheet = workbook.activeSheet();
  const cell = (column: number) => ({ top: 0, left: column, bottom: 0, right: column });
  expect(sheet.extras.links).toEqual([
    { area: cell(0), address: "https://a.vn/" },
    { area: cell(1), address: "https://b.vn/" },
    { area: cell(2), address: "https://c.vn/" },
  ]);
  sheet.extras.links = [
    { area: cell(0), address: "https://a.vn/" },
    { area: cell(1), documentReference: "Một!A1" },
    { area: cell(2) },
    { area: { ...cell(3), right: 4 }, address: "https://d.vn/" },
  ];
  sheet.write([{ row: 0, column: 0, content: { value: "giữ lại" } }]);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load((await writeXlsx(bytes, univer)) as unknown as ExcelJS.Buffer);
  const saved = [1, 2, 3, 4, 5].map((column) => again.worksheets[0]?.getCell(1, column).value);
  workbook.dispose();
  univer.dispose();
  expect(saved).toEqual([
    { text: "giữ lại", hyperlink: "https://a.vn/" },
    { text: "đổi", hyperlink: "Một!A1" },
    "bỏ",
    { text: "mới", hyperlink: "https://d.vn/" },
    5,
  ]);
});
