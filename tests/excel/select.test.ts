import { blocksOf, openWorkbook } from "../../src/excel";
import { a1Range, parseA1, parseA1Range, type CellRange, type CellRef } from "../../src/plan";
import { book, excelWith } from "../stand-in/support/sheet";

const TWO_SHEETS = book({
  Bìa: [["bìa"]],
  "Phụ lục": [
    ["TT", "Tên"],
    ["1", "Thiết kế"],
  ],
});

const ranges = (...addresses: string[]): CellRange[] => addresses.flatMap((one) => parseA1Range(one) ?? []);
const cells = (...addresses: string[]): CellRef[] => addresses.flatMap((one) => parseA1(one) ?? []);

describe("selecting", () => {
  it("brings the sheet to the front and selects the cell in it", async () => {
    const { workbook } = await excelWith(TWO_SHEETS);
    const { sheets } = await openWorkbook.listSheets();
    const second = sheets[1]?.id ?? "";
    expect(await openWorkbook.selectBlocks(second, ranges("B2"))).toBe(1);
    const { sheet, areas } = workbook.selection();
    expect(sheet.name).toBe("Phụ lục");
    expect(areas).toEqual([expect.objectContaining({ top: 1, left: 1, bottom: 1, right: 1 })]);
  });

  it("writes nothing and asks one request", async () => {
    const excel = await excelWith(TWO_SHEETS);
    const { active } = await openWorkbook.listSheets();
    const before = [excel.host.requests, (await openWorkbook.readGrid(active)).values] as const;
    await openWorkbook.selectBlocks(active, ranges("A1:B2"));
    expect(excel.host.requests).toBe(before[0] + 3);
    expect((await openWorkbook.readGrid(active)).values).toEqual(before[1]);
  });

  it("of nothing asks nothing", async () => {
    const excel = await excelWith(TWO_SHEETS);
    expect(await openWorkbook.selectBlocks("sheet1", [])).toBe(0);
    expect(excel.host.requests).toBe(0);
  });

  it("of cells apart is only promised where Excel and its client can", async () => {
    await excelWith(TWO_SHEETS, { excelApi: "1.17" });
    expect(openWorkbook.selectsManyBlocks()).toBe(false);
  });
});

describe("blocks of cells", () => {
  it.each([
    [["E5"], ["E5"]],
    [["E7", "E5", "E6"], ["E5:E7"]],
    [["E5", "E6", "F5", "F6", "G5", "G6"], ["E5:G6"]],
    [
      ["E5", "E6", "F5"],
      ["E5:E6", "F5"],
    ],
    [
      ["E5", "E7", "E5"],
      ["E5", "E7"],
    ],
    [[], []],
  ])("%j are %j", (given, expected) => {
    expect(blocksOf(cells(...given)).map(a1Range)).toEqual(expected);
  });
});
