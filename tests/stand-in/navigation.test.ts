import { book, excelWith } from "./support/sheet";

const SHEET = book({
  "Kinh phí 2021": [
    ["a", "b", "c"],
    ["d", "e", "f"],
  ],
  Trống: [],
});

/** The address of each range that a batch asks for. */
async function addresses(pick: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const ranges = pick(context.workbook.worksheets.getItem("Kinh phí 2021")).map((range) =>
      range.load("address"),
    );
    await context.sync();
    return ranges.map(({ address }) => address.replace(/^.*!/, ""));
  });
}

beforeEach(() => excelWith(SHEET));

it("addresses a range with its sheet, quoted where the name has spaces", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("$B$2").load("address");
    await context.sync();
    expect(range.address).toBe("'Kinh phí 2021'!B2");
  });
});

it("finds ranges by address, indexes and from one another", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:C4");
    return [
      sheet.getCell(3, 1),
      sheet.getRangeByIndexes(1, 2, 3, 4),
      range.getCell(0, 1),
      range.getCell(5, 5),
      range.getRow(1),
      range.getColumn(1),
      range.getLastCell(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("E1"),
      range.getBoundingRect(sheet.getRange("A9")),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 0),
      range.getIntersection("A1:B3"),
      range.getUsedRange(),
      sheet.getRange("2:3"),
    ];
  });
  expect(found).toEqual([
    "B4",
    "C2:F4",
    "C2",
    "G7",
    "B3:C3",
    "C2:C4",
    "C4",
    "2:4",
    "B:C",
    "B1:E4",
    "A2:C9",
    "A3:B5",
    "B2:C5",
    "B2:B3",
    "B2:C2",
    "2:3",
  ]);
});

it("gives null for the cells of whole columns (docs: unbounded ranges)", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRange("A:B")
      .load("values,rowCount,isEntireColumn");
    await context.sync();
    expect([range.values, range.rowCount, range.isEntireColumn]).toEqual([null, 1_048_576, true]);
  });
});

it("tells a blank sheet by A1, or by a null object (docs: getUsedRange)", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trống");
    const range = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject().load("address");
    const beyond = sheet.getRange("A1:B2").getUsedRangeOrNullObject().getCell(0, 0).load("address");
    await context.sync();
    expect([range.address, none.isNullObject, beyond.isNullObject]).toEqual(["Trống!A1", true, true]);
  });
});

it("finds a sheet by name in any case, by id, and the one of a range", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const byName = worksheets.getItem("trống").load("id,position");
    const count = worksheets.getCount();
    const missing = worksheets.getItemOrNullObject("Không có");
    await context.sync();
    const byId = worksheets.getItem(byName.id).getRange("A1").worksheet.load("name");
    await context.sync();
    expect([byId.name, byName.position, count.value, missing.isNullObject]).toEqual(["Trống", 1, 2, true]);
  });
});

it("tells the used part of a range, with formats or by values only (docs: Range.getUsedRange)", async () => {
  await excelWith(book({ S: [["outside"], [], [null, "x", null], [null, null, [null, "@"]]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A2:F9");
    const all = range.getUsedRange().load("address");
    const values = range.getUsedRange(true).load("address");
    await context.sync();
    expect([all.address, values.address]).toEqual(["S!B3:C4", "S!B3"]);
  });
});

it("keeps a range over several syncs", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    await context.sync();
    const cell = range.getCell(1, 1).load("values");
    await context.sync();
    expect(cell.values).toEqual([["e"]]);
  });
});
