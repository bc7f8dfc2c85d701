import { a1Range, cellAt } from "../../src/plan";
import { sheetTexts } from "../../scripts/fixtures/sheet-text";

const TEXT = `
# a remark
@sheet Một
@widths 5 20 10 10
@amounts C D
@rows title
KẾ HOẠCH | >>
---
@rows header
TT | Tên   | Kinh phí | >
^  | ^     | Tổng số  | Vốn NS
@rows body
I  | Tư vấn
1  | Tập huấn | 1.220 | 05
@sheet Hai
@widths 9
@rows text
Ghi chú
`;

describe("a workbook written as text", () => {
  const [first, second] = sheetTexts(TEXT, "numbers");

  test("has its sheets, with the style of every row", () => {
    expect([first?.name, second?.name]).toEqual(["Một", "Hai"]);
    expect(first?.styles).toEqual(["title", "title", "header", "header", "body", "body"]);
    expect(second?.styles).toEqual(["text"]);
  });

  test("merges to the left, to the end of the line and upwards", () => {
    expect(first?.grid.merges?.map(a1Range)).toEqual(["A1:D1", "A3:A4", "B3:B4", "C3:D3"]);
  });

  test("holds figures as numbers or as text", () => {
    const cell = (as: "numbers" | "text", column: number): unknown => {
      const [sheet] = sheetTexts(TEXT, as);
      return sheet === undefined ? undefined : cellAt(sheet.grid, { row: 5, column }).value;
    };
    expect([cell("numbers", 2), cell("numbers", 3)]).toEqual([1220, "05"]);
    expect([cell("text", 2), cell("text", 3)]).toEqual(["1.220", "05"]);
  });

  test("refuses what it does not understand", () => {
    expect(() => sheetTexts("@sheet X\n@rows sideways\n", "text")).toThrow("@rows sideways");
    expect(() => sheetTexts("a | b\n", "text")).toThrow("before the first @sheet");
    expect(() => sheetTexts("@sheet X\n@widths 9 9\n^ | b\n", "text")).toThrow("nothing to join");
  });
});
