import { book, excelWith } from "./support/sheet";

/** Amounts with a group, a hidden row's part and a text; the sum stands on another sheet. */
const SHEETS = book({
  Chi: [
    ["Vốn NS", 100.126],
    ["Vốn khác", 50],
    ["Vốn NS", 20],
    ["ghi chú", "chữ"],
    ["Cộng", "=SUBTOTAL(9,B1:B4)"],
  ],
  Tổng: [
    ["=SUM(Chi!B1:B4)"],
    ['=SUMIF(Chi!A1:A4,"Vốn NS",Chi!B1:B4)'],
    ["=ROUND(Chi!B1,1)"],
    ['=IF(A1>100,"lớn","nhỏ")'],
    ['=IFERROR(1/0,"lỗi")'],
    ["=Chi!B2+Chi!B3-Chi!B2*2/5"],
    ["=SUBTOTAL(9,Chi!B1:B5)"],
  ],
});

it("are calculated before the answer, across sheets", async () => {
  await excelWith(SHEETS);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const results = sheets.getItem("Tổng").getRange("A1:A7").load("values");
    const subtotal = sheets.getItem("Chi").getRange("B5").load("values");
    await context.sync();
    expect(subtotal.values[0]?.[0]).toBeCloseTo(170.126, 9);
    expect(
      results.values
        .flat()
        .map((value: unknown) => (typeof value === "number" ? Number(value.toFixed(6)) : value)),
    ).toEqual([170.126, 120.126, 100.1, "lớn", "lỗi", 50, 170.126]);
    sheets.getItem("Chi").getRange("B1:B3").values = [[1], [2], [3]];
    results.load("values");
    subtotal.load("values");
    await context.sync();
    expect(subtotal.values).toEqual([[6]]);
    expect(results.values.flat()).toEqual([6, 4, 1, "nhỏ", "lỗi", 4.2, 6]);
  });
});

it("follow each other in one batch", async () => {
  await excelWith(book({ S: [[1]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.formulas = [["=1+1", "=A1*2", "=SUM(A1:B1)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 4, 6]]);
  });
});
