import type { LocalExcel } from "../../stand-in/node";
import { eventsToCome } from "./support/events-to-come";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({
  Một: [
    ["TT", "Tên", "Kinh phí"],
    [1, "a", 300],
    [2, "b", 500],
    ["Cộng", null, "=SUM(C2:C3)"],
  ],
  Hai: [["x"]],
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (work: Work): Promise<void> =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Một"), context);
    await context.sync();
  });

const refused = (code: string, work: Work): Promise<void> =>
  expect(run(work)).rejects.toMatchObject({ code });

/** Opens the sheets with A1:C3 of the first as a table named Table1. */
async function withTable(): Promise<LocalExcel> {
  const excel = await excelWith(SHEETS);
  await run((sheet) => sheet.tables.add("A1:C3", true));
  return excel;
}

const values = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Một").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

describe("adding a table (docs: TableCollection.add)", () => {
  it("takes a range, an address of a sheet, or one of the active sheet; names it Table1, Table2, …", async () => {
    await excelWith(SHEETS);
    await run(async (sheet, context) => {
      const first = sheet.tables.add(sheet.getRange("A1:C3"), true).load("name,style,showHeaders,id");
      const second = context.workbook.tables.add("Hai!A1", true).load("name");
      const place = second.getRange().load("address");
      await context.sync();
      expect([first.name, second.name, first.style, first.showHeaders]).toEqual([
        "Table1",
        "Table2",
        "TableStyleMedium2",
        true,
      ]);
      expect(place.address).toBe("Hai!A1:A2");
    });
  });

  it("makes a header row where there is none, and moves the cells down", async () => {
    await excelWith(SHEETS);
    await run((sheet) => sheet.tables.add("A2:C3", false));
    expect(await values("A1:C5")).toEqual([
      ["TT", "Tên", "Kinh phí"],
      ["Column1", "Column2", "Column3"],
      [1, "a", 300],
      [2, "b", 500],
      ["Cộng", "", 800],
    ]);
  });

  it("gives blank and equal headers names of their own", async () => {
    await excelWith(
      book({
        Một: [
          ["a", null, "A", 5],
          [1, 2, 3, 4],
        ],
      }),
    );
    await run((sheet) => sheet.tables.add("A1:D2", true));
    expect(await values("A1:D1")).toEqual([["a", "Column2", "A2", "5"]]);
  });

  it("refuses to overlap with another table or merged cells (MergedRangeConflict)", async () => {
    await withTable();
    await refused("MergedRangeConflict", (sheet) => sheet.tables.add("C3:D5", true));
    await run((sheet) => {
      sheet.getRange("F1:G1").merge();
    });
    await refused("MergedRangeConflict", (sheet) => sheet.tables.add("F1:G3", true));
  });
});

it("takes another name, unless it is taken or no name", async () => {
  await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Table1");
    table.name = "NhiemVu";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.load("name,style,showBandedRows");
    await context.sync();
    expect([table.name, table.style, table.showBandedRows]).toEqual(["NhiemVu", "TableStyleLight1", false]);
    sheet.tables.add("E1:E2", true);
  });
  await refused("InvalidArgument", (sheet) => (sheet.tables.getItem("NhiemVu").name = "table1"));
  await refused("InvalidArgument", (sheet) => (sheet.tables.getItem("NhiemVu").name = "a b"));
});

describe("rows (docs: TableRowCollection)", () => {
  it("come at the end, within, and move what is below", async () => {
    await withTable();
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem("Table1");
      table.rows.add(undefined, [[3, "c", 700]]);
      table.rows.add(0, [[0, "đầu", "=C3*2"]]);
      const place = table.getRange().load("address");
      await context.sync();
      expect(place.address).toBe("Một!A1:C5");
    });
    expect(await values("A1:C6")).toEqual([
      ["TT", "Tên", "Kinh phí"],
      [0, "đầu", 600],
      [1, "a", 300],
      [2, "b", 500],
      [3, "c", 700],
      ["Cộng", "", 800],
    ]);
  });

  it("begin in the blank row of a table that has headers alone (as in Microsoft's samples)", async () => {
    await excelWith(book({ Một: [] }));
    await run(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["TT", "Tên"]];
      table.rows.add(undefined, [
        [1, "a"],
        [2, "b"],
      ]);
      table.rows.add(undefined, [[3, "c"]]);
      const data = table.getDataBodyRange().load("address,values");
      await context.sync();
      expect([data.address, data.values]).toEqual([
        "Một!A2:B4",
        [
          [1, "a"],
          [2, "b"],
          [3, "c"],
        ],
      ]);
    });
  });

  it("are read, written and deleted one by one", async () => {
    await withTable();
    await run(async (sheet, context) => {
      const { rows } = sheet.tables.getItem("Table1");
      rows.getItemAt(0).values = [[9, "chín", 900]];
      rows.load("items/values,count");
      await context.sync();
      expect([rows.count, rows.items.map((row) => row.values)]).toEqual([
        2,
        [[[9, "chín", 900]], [[2, "b", 500]]],
      ]);
      rows.getItemAt(0).delete();
      const place = sheet.tables.getItem("Table1").getDataBodyRange().load("address,values");
      await context.sync();
      expect([place.address, place.values]).toEqual(["Một!A2:C2", [[2, "b", 500]]]);
    });
    await refused("InvalidArgument", (sheet) => sheet.tables.getItem("Table1").rows.add(0, [[1, 2]]));
    await refused("ItemNotFound", (sheet) => sheet.tables.getItem("Table1").rows.getItemAt(5).load("values"));
  });
});

it("takes columns at the end and within, with values or a name, and gives them up (docs: TableColumnCollection)", async () => {
  await withTable();
  await run(async (sheet, context) => {
    const { columns } = sheet.tables.getItem("Table1");
    columns.add(undefined, [["Ghi chú"], ["một"], ["hai"]]);
    columns.add(1, undefined, "Đơn vị");
    columns.getItem("TT").name = "Số";
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Số", "Đơn vị", "Tên", "Kinh phí", "Ghi chú"]);
    columns.getItem("Đơn vị").delete();
    const place = sheet.tables.getItem("Table1").getRange().load("address,values");
    await context.sync();
    expect([place.address, place.values[1]]).toEqual(["Một!A1:D3", [1, "a", 300, "một"]]);
  });
});

it("is resized, turned into a range, or deleted with its cells", async () => {
  await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Table1");
    table.resize("A1:D4");
    const place = table.getRange().load("address");
    await context.sync();
    expect(place.address).toBe("Một!A1:D4");
    table.resize("A1:C3");
    const range = table.convertToRange().load("address,values");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([range.address, range.values[0], count.value]).toEqual([
      "Một!A1:C3",
      ["TT", "Tên", "Kinh phí"],
      0,
    ]);
    sheet.tables.add("A1:C3", true).delete();
  });
  expect(await values("A1:B4")).toEqual([
    ["", ""],
    ["", ""],
    ["", ""],
    ["Cộng", ""],
  ]);
});

it("is not made, grown or deleted on a protected sheet", async () => {
  await withTable();
  await run((sheet) => {
    sheet.protection.protect();
  });
  await refused("AccessDenied", (sheet) => sheet.tables.add("E1:E2", true));
  await refused("AccessDenied", (sheet) => {
    sheet.tables.getItem("Table1").delete();
  });
  await refused("AccessDenied", (sheet) => sheet.tables.getItem("Table1").rows.add());
});

it("tells its changes and selections, and its coming and going (docs: Table.onChanged, TableCollection.onAdded)", async () => {
  await withTable();
  const told: string[] = [];
  const tell = (text: string): Promise<void> => Promise.resolve(void told.push(text));
  await run((sheet, { workbook }) => {
    const table = sheet.tables.getItem("Table1").load("id");
    return sheet.context.sync().then(() => {
      table.onChanged.add(({ address, changeType, details }) =>
        tell(`changed ${address} ${changeType} ${String(details.valueAfter)}`),
      );
      table.onSelectionChanged.add(({ address, isInsideTable }) =>
        tell(`selected ${address} ${String(isInsideTable)}`),
      );
      workbook.tables.onChanged.add(({ tableId }) => tell(`any ${String(tableId === table.id)}`));
      workbook.tables.onAdded.add(({ worksheetId }) => tell(`added ${worksheetId}`));
      workbook.tables.onDeleted.add(({ tableName }) => tell(`deleted ${tableName}`));
    });
  });
  await run((sheet) => {
    sheet.getRange("B2").values = [["mới"]];
    sheet.getRange("F9").values = [["ngoài"]];
    sheet.getRange("B3:E3").select();
    sheet.getRange("F1").select();
    sheet.tables.add("H1:H2", true).convertToRange();
  });
  await eventsToCome();
  expect(told).toEqual([
    "changed B2 RangeEdited mới",
    "any true",
    "selected B3:C3 true",
    "selected  false",
    "added sheet1",
    "deleted Table2",
  ]);
});
