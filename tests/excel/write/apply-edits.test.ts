import { openWorkbook, type Change, type WriteOutcome } from "../../../src/excel";
import { rowPrints, type Edit, type Grid } from "../../../src/plan";
import { excelWith } from "../../stand-in/support/sheet";
import { edit, formula, insertion, number, PLAN, text } from "../support/plan-book";
import { sheetNow } from "../support/sheet-now";

async function applied(make: (grid: Grid) => readonly Edit[]): Promise<WriteOutcome> {
  const grid = await openWorkbook.readGrid(null);
  return openWorkbook.applyEdits({ edits: make(grid), seen: rowPrints(grid) });
}

function doneChange(outcome: WriteOutcome): Change {
  if (outcome.kind !== "done") throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.change;
}

const newLines = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((line) => !before.includes(line));

describe("a group of edits", () => {
  const several = (grid: Grid): readonly Edit[] => [
    edit(grid, "C3", number("8000")),
    edit(grid, "C2", formula("=SUM(C3:C4)")),
    edit(grid, "B3", text("+Trình diễn")),
    edit(grid, "A4", text("05")),
    edit(grid, "D2", text("-")),
    edit(grid, "E2", number("-12.5")),
  ];

  it("is written in two requests, a number never into a cell formatted as text, a text never as a formula", async () => {
    const excel = await excelWith(PLAN);
    const before = sheetNow(excel);
    const asked = excel.host.requests;
    doneChange(await applied(several));
    // Two to read the sheet, one that verifies, one that writes and reads back; none to clean up.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.requests - asked).toBe(4);
    expect(newLines(before, sheetNow(excel))).toEqual([
      "C2 =SUM(C3:C4) #,##0",
      'D2 "-" General',
      "E2 -12.5 General",
      'B3 "+Trình diễn" General',
      "C3 8000 #,##0",
      'A4 "05" General',
    ]);
  });

  it("is taken back by Hoàn tác, and by one step of Excel's own undo", async () => {
    const excel = await excelWith(PLAN);
    const before = sheetNow(excel);
    const change = doneChange(await applied(several));
    const after = sheetNow(excel);
    expect((await openWorkbook.undoChange(change)).kind).toBe("done");
    expect(sheetNow(excel)).toEqual(before);
    await excel.workbook.undo();
    expect(sheetNow(excel)).toEqual(after);
    await excel.workbook.undo();
    expect(sheetNow(excel)).toEqual(before);
  });
});

describe("new rows", () => {
  const rows = (grid: Grid): readonly Edit[] => [
    insertion(grid, 5, 4, [
      { 0: text("3"), 1: text("Bản tin"), 2: formula("=D5+E5"), 3: number("60") },
      { 0: text("4"), 1: text("Hội chợ"), 4: number("0") },
    ]),
    insertion(grid, 6, 5, [{ 1: text("Bằng chữ") }]),
    edit(grid, "C5", formula("=SUM(C3:C6)")),
  ];

  it("come where they were put, in the format of their neighbour, and formulas are those of the finished sheet", async () => {
    const excel = await excelWith(PLAN);
    doneChange(await applied(rows));
    expect(sheetNow(excel).filter((line) => /^[A-E][5-9] /.test(line))).toEqual([
      'A5 "3" General',
      'B5 "Bản tin" General',
      "C5 =D5+E5 General",
      "D5 60 #,##0",
      "E5 null @",
      'A6 "4" General',
      'B6 "Hội chợ" General',
      "D6 null #,##0",
      "E6 0 #,##0",
      'B7 "Tổng cộng" General',
      "C7 =SUM(C3:C6) General",
      'B8 "Bằng chữ" General',
    ]);
    expect(sheetNow(excel)).toContain('B10 "Ghi chú" General');
  });

  it("are taken out again by Hoàn tác", async () => {
    const excel = await excelWith(PLAN);
    const before = sheetNow(excel);
    const change = doneChange(await applied(rows));
    expect((await openWorkbook.undoChange(change)).kind).toBe("done");
    expect(sheetNow(excel)).toEqual(before);
  });

  it("stay when somebody has written into them since", async () => {
    const excel = await excelWith(PLAN);
    const change = doneChange(await applied(rows));
    excel.workbook.sheets()[0]?.write([{ row: 5, column: 8, content: { value: "của tôi" } }]);
    const after = sheetNow(excel);
    expect(await openWorkbook.undoChange(change)).toMatchObject({
      kind: "not-done",
      reason: { key: "rows-in-use" },
    });
    expect(sheetNow(excel)).toEqual(after);
  });
});
