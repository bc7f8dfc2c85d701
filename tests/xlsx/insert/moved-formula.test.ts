import { slidFormula } from "../../../src/sums";
import { movedAreas, movedFormula } from "../../../src/xlsx/insert/insertion";

const SHEETS = ["Phụ lục", "Trang 2", "O'Hara", "Ba"];
const insertion = { sheet: "Phụ lục", sheets: SHEETS, above: 9, count: 2 };

describe("formulas after two new rows above row 10", () => {
  test.each([
    ["A9+A10", "A9+A12"],
    ["$A$10+A$10+$A10", "$A$12+A$12+$A12"],
    ["SUM(E5:E9)", "SUM(E5:E9)"],
    ["SUM(E5:E10)", "SUM(E5:E12)"],
    ["sum(e10:e20,E12)", "sum(E12:E22,E14)"],
    ["SUM(A:A)+SUM($B:$C)", "SUM(A:A)+SUM($B:$C)"],
    ["SUM(9:9)+SUM($10:$12)", "SUM(9:9)+SUM($12:$14)"],
    ["A1:A1048576", "A1:A1048576"],
    ['"A10"&A10&"""A10"', '"A10"&A12&"""A10"'],
    ["LOG10(A10)+ATAN2(A10,B10)", "LOG10(A12)+ATAN2(A12,B12)"],
    ["'Trang 2'!A10+Ba!A10+Tài_liệu!A10", "'Trang 2'!A10+Ba!A10+Tài_liệu!A10"],
    ["'Phụ lục'!A10+'phụ LỤC'!A10", "'Phụ lục'!A12+'phụ LỤC'!A12"],
    ["[1]Ba!A10+'[Tệp.xlsx]Phụ lục'!A10", "[1]Ba!A10+'[Tệp.xlsx]Phụ lục'!A10"],
    ["Bang1[[#This Row],[A10]]+Bang1[A10]+A10", "Bang1[[#This Row],[A10]]+Bang1[A10]+A12"],
    ["#REF!+Ba!#REF!+A10#", "#REF!+Ba!#REF!+A12#"],
    ["TongA10+A10.b+A10_1+_A10+ABCD10", "TongA10+A10.b+A10_1+_A10+ABCD10"],
    ["A10:INDEX(A:A,10)", "A12:INDEX(A:A,10)"],
    ["OFFSET(A10,1E2,10)", "OFFSET(A12,1E2,10)"],
    ["A10%^2 B9:B11", "A12%^2 B9:B13"],
    ["IF(A10<>B10,-A10,@A10)", "IF(A12<>B12,-A12,@A12)"],
    ["{1,2;A10}", "{1,2;A12}"],
    ["XFD10+XFE10", "XFD12+XFE10"],
    ["Σ10+Đ10", "Σ10+Đ10"],
  ])("%s", (before, after) => {
    expect(movedFormula(insertion, before, "Phụ lục")).toBe(after);
  });

  test("on another sheet only those that name the sheet move", () => {
    expect(movedFormula(insertion, "A10+'Phụ lục'!A10", "Ba")).toBe("A10+'Phụ lục'!A12");
    expect(movedFormula({ ...insertion, sheet: "O'Hara" }, "'O''Hara'!A10+A10", "Ba")).toBe(
      "'O''Hara'!A12+A10",
    );
  });

  test("in a name, rows without $ count from the cell that uses it", () => {
    expect(movedFormula(insertion, "'Phụ lục'!$A$10+'Phụ lục'!$A10", null, true)).toBe(
      "'Phụ lục'!$A$12+'Phụ lục'!$A10",
    );
  });

  test("through several sheets it is refused where it would move, else left", () => {
    expect(() => movedFormula(insertion, "SUM('Phụ lục:Ba'!A10)", "Ba")).toThrow("through-sheets");
    expect(movedFormula(insertion, "SUM('Phụ lục:Ba'!A9)+SUM('Trang 2:Ba'!A10)", "Ba")).toBe(
      "SUM('Phụ lục:Ba'!A9)+SUM('Trang 2:Ba'!A10)",
    );
  });
});

test.each([
  ["A9:B9 A10 C1:C20", "A9:B9 A12 C1:C22"],
  ["A1:XFD1048576", "A1:XFD1048576"],
  ["10:12", "12:14"],
])("areas %s", (before, after) => {
  expect(movedAreas(insertion, before)).toBe(after);
});

test.each([
  ["A1+$B$1", 2, 1, "B3+$B$1"],
  ["SUM(A$1:A1,'Trang 2'!C:C)", 1, 1, "SUM(B$1:B2,'Trang 2'!D:D)"],
  ['A1&"A1"', 1, 0, 'A2&"A1"'],
  ["A5", -5, 0, "A1048576"],
])("%s so many rows and columns on", (formula, rows, columns, slid) => {
  expect(slidFormula(formula, rows, columns)).toBe(slid);
});
