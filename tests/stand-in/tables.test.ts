import type { TableFacts } from "../../stand-in/workbook";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({
  Một: [
    [null, "TT", "Tên nhiệm vụ", "Kinh phí"],
    [null, 1, "Đào tạo nghề", 300],
    [null, 2, "Hội chợ", 500],
    [null, null, "Cộng", "=SUM(D2:D3)"],
  ],
  Hai: [],
});

const TABLE: TableFacts = {
  id: "{TABLE-1}",
  name: "NhiemVu",
  area: { top: 0, left: 1, bottom: 3, right: 3 },
  headers: true,
  totals: true,
  style: "TableStyleMedium2",
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: true,
};

beforeEach(async () => {
  const { workbook } = await excelWith(SHEETS);
  const [first] = workbook.sheets();
  if (first) first.extras.tables = [TABLE];
});

it("tells tables, their ranges and their columns (docs: Excel.Table)", async () => {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const table = tables.getItem("nhiemvu").load("id,name,showTotals,style");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      table.columns.getItem("Kinh phí").getDataBodyRange(),
    ].map((range) => range.load("address"));
    const { columns } = table;
    columns.load("items/id,items/name,items/index");
    const money = columns.getItem("KINH PHÍ").load("values");
    const sheet = table.worksheet.load("name");
    tables.load("items/name");
    await context.sync();
    expect([table.id, table.name, table.showTotals, table.style, sheet.name]).toEqual([
      "{TABLE-1}",
      "NhiemVu",
      true,
      "TableStyleMedium2",
      "Một",
    ]);
    expect(ranges.map(({ address }) => address)).toEqual([
      "Một!B1:D4",
      "Một!B1:D1",
      "Một!B2:D3",
      "Một!B4:D4",
      "Một!D2:D3",
    ]);
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["TT", 0],
      ["Tên nhiệm vụ", 1],
      ["Kinh phí", 2],
    ]);
    expect(money.values).toEqual([["Kinh phí"], [300], [500], [800]]);
    expect(tables.items.map(({ name }) => name)).toEqual(["NhiemVu"]);
  });
});

it("tells a sheet's own tables, and null for one that is not there", async () => {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const counts = ["Một", "Hai"].map((name) => worksheets.getItem(name).tables.getCount());
    const none = tables.getItemOrNullObject("Khác").load("name");
    const first = tables.getItemAt(0).load("name");
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    expect([none.isNullObject, first.name]).toEqual([true, "NhiemVu"]);
  });
});

it("moves a table with rows that are inserted above it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    sheet.getRange("1:2").insert("Down");
    const range = sheet.tables.getItem("NhiemVu").getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Một!B3:D6");
  });
});
