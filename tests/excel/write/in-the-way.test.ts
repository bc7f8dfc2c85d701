import { openWorkbook, type Change, type WriteOutcome } from "../../../src/excel";
import { a1, rowPrints, type Edit, type Grid } from "../../../src/plan";
import type { LocalExcel } from "../../../stand-in/node";
import { book, excelWith } from "../../stand-in/support/sheet";
import { edit, formula, insertion, number, PLAN, text } from "../support/plan-book";
import { sheetNow } from "../support/sheet-now";

const change = async (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("sheet1"));
    await context.sync();
  });

async function applied(make: (grid: Grid) => readonly Edit[]): Promise<WriteOutcome> {
  const grid = await openWorkbook.readGrid("sheet1");
  return openWorkbook.applyEdits({ edits: make(grid), seen: rowPrints(grid) });
}

const two = (grid: Grid): readonly Edit[] => [
  edit(grid, "C3", number("8000")),
  edit(grid, "C2", formula("=SUM(C3:C4)")),
];

/** Why nothing was written, and about which cells; and that the sheet is as it was. */
async function refused(excel: LocalExcel, make: (grid: Grid) => readonly Edit[]): Promise<string> {
  const before = sheetNow(excel);
  const outcome = await applied(make);
  if (outcome.kind !== "not-done") throw new Error(JSON.stringify(outcome));
  expect(sheetNow(excel)).toEqual(before);
  return [outcome.reason.key, ...outcome.reason.cells.map(a1)].join(" ");
}

describe("what is in the way is said, and nothing is written:", () => {
  it("a protected sheet", async () => {
    const excel = await excelWith(PLAN);
    await change((sheet) => {
      sheet.protection.protect();
    });
    expect(await refused(excel, two)).toBe("protected C3 C2");
  });

  it("some cells that are locked, by their names", async () => {
    const excel = await excelWith(PLAN);
    await change((sheet) => {
      sheet.getRange("C3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    expect(await refused(excel, two)).toBe("locked C2");
  });

  it("a protected sheet, for new rows", async () => {
    const excel = await excelWith(PLAN);
    await change((sheet) => {
      sheet.protection.protect({ allowInsertRows: true });
    });
    expect(await refused(excel, (grid) => [insertion(grid, 5, 4, [{}])])).toBe("protected");
  });

  it("a workbook for reading only", async () => {
    const excel = await excelWith(PLAN);
    excel.workbook.extras.readOnly = true;
    expect(await refused(excel, two)).toBe("read-only");
  });

  it("a cell below a merged one, which takes nothing", async () => {
    const excel = await excelWith(PLAN);
    await change((sheet) => {
      sheet.getRange("D2:E2").merge();
    });
    expect(await refused(excel, (grid) => [edit(grid, "E2", number("6000"))])).toBe("not-as-shown E2");
  });

  it("a number of more digits than Excel holds", async () => {
    const excel = await excelWith(PLAN);
    expect(await refused(excel, (grid) => [edit(grid, "C2", number("1234567890123456"))])).toBe(
      "too-precise C2",
    );
  });

  it("a formula that would show an error", async () => {
    const excel = await excelWith(PLAN);
    expect(await refused(excel, (grid) => [edit(grid, "C2", formula("=1/0"))])).toBe("not-as-shown C2");
  });

  it("a row that has moved, though the cell in question is as blank as before", async () => {
    const excel = await excelWith(PLAN);
    const grid = await openWorkbook.readGrid("sheet1");
    excel.workbook.sheets()[0]?.insert({ top: 1, left: 0, bottom: 1, right: 16_383 }, "Down");
    const edits = [edit(grid, "E2", number("6000"))];
    expect(await openWorkbook.applyEdits({ edits, seen: rowPrints(grid) })).toMatchObject({
      kind: "not-done",
      reason: { key: "changed", cells: [{ row: 1, column: 4 }] },
    });
    expect(sheetNow(excel).filter((line) => line.startsWith("E2"))).toEqual([]);
  });
});

describe("what is no hindrance:", () => {
  it("unlocked cells of a protected sheet that allows formats", async () => {
    await excelWith(PLAN);
    await change((sheet) => {
      sheet.getRange("C2:C3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    expect((await applied(two)).kind).toBe("done");
  });

  it("a sheet that was renamed since", async () => {
    await excelWith(PLAN);
    const grid = await openWorkbook.readGrid("sheet1");
    await change((sheet) => {
      sheet.name = "Phụ lục II";
    });
    expect((await openWorkbook.applyEdits({ edits: two(grid), seen: rowPrints(grid) })).kind).toBe("done");
  });

  it("rows that a filter hides: each of their cells is written by itself", async () => {
    const excel = await excelWith(PLAN);
    await change((sheet) => {
      sheet.getRange("3:3").rowHidden = true;
    });
    const outcome = await applied((grid) => [
      edit(grid, "E2", number("1")),
      edit(grid, "E3", number("2")),
      edit(grid, "E4", number("3")),
    ]);
    expect(outcome.kind).toBe("done");
    expect(
      sheetNow(excel)
        .filter((line) => line.startsWith("E"))
        .slice(1, 4),
    ).toEqual(["E2 1 General", "E3 2 #,##0", "E4 3 #,##0"]);
  });
});

describe("taking back", () => {
  const written = async (): Promise<Change> => {
    const outcome = await applied((grid) => [
      edit(grid, "B3", text("Trình diễn kỹ thuật")),
      edit(grid, "B4", text("Máy móc mới")),
    ]);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.change;
  };

  it("names the cells that were changed since, and takes back the others when it is told to", async () => {
    const excel = await excelWith(PLAN);
    const done = await written();
    excel.workbook.sheets()[0]?.write([{ row: 3, column: 1, content: { value: "Của tôi" } }]);
    const first = await openWorkbook.undoChange(done);
    expect(first).toMatchObject({
      kind: "not-done",
      reason: { key: "changed", cells: [{ row: 3, column: 1 }] },
    });
    expect((await openWorkbook.undoChange(done, "unchanged")).kind).toBe("done");
    expect(sheetNow(excel).filter((line) => /^B[34] /.test(line))).toEqual([
      'B3 "Trình diễn" General',
      'B4 "Của tôi" General',
    ]);
  });
});

it("a write that does not fit one request of 5 MB goes by pages, and is taken back as one", async () => {
  const LONG = "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật ".repeat(8);
  const excel = await excelWith(book({ S: Array.from({ length: 3_000 }, (_, row) => [row, "x"]) }));
  const before = sheetNow(excel);
  const asked = excel.host.requests;
  const outcome = await applied((grid) =>
    Array.from({ length: 3_000 }, (_, row) =>
      edit(grid, `B${String(row + 1)}`, text(`${LONG}${String(row)}`)),
    ),
  );
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome).slice(0, 500));
  expect(excel.host.requests - asked).toBeGreaterThan(4);
  expect(sheetNow(excel)).toContain(`B3000 ${JSON.stringify(`${LONG}2999`)} General`);
  expect((await openWorkbook.undoChange(outcome.change)).kind).toBe("done");
  expect(sheetNow(excel)).toEqual(before);
});
