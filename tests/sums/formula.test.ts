import { a1Range } from "../../src/plan";
import { references, sumFormula, sumOfRanges, sumTerms, sumValue } from "../../src/sums";
import { textTable } from "../support/text-table";

describe("references", () => {
  test.each([
    ["=SUM(E5:E9)", ["E5:E9"]],
    ["=$F$14+G14", ["F14", "G14"]],
    ['=IF(A1>0,SUM(B2:C3),"E5")', ["A1", "B2:C3"]],
    ["=SUM(E:E)", ["E1:E1048576"]],
    ["=SUM(5:6)", ["A5:XFD6"]],
    ["='Phụ lục'!B2+B3", ["B2", "B3"]],
    ["='Trang khác'!B2+Sheet2!C3:C9+B3", ["B3"]],
    ["=LOG10(B2)+TONG_1+Bảng1[Vốn]", ["B2"]],
    ["=#REF!+A1", ["A1"]],
    ["=1+2", []],
    ['="A1""B2"&C3', ["C3"]],
  ])("%s names %j", (formula, expected) => {
    expect(references(formula, "Phụ lục").map(a1Range)).toEqual(expected);
  });
});

describe("a formula of SUM type", () => {
  test.each([
    ["=SUM(E5:E9)", ["E5:E9"]],
    ["=SUM(E5:E9,E11, $E$13)", ["E5:E9", "E11", "E13"]],
    ["=SUBTOTAL(9,E5:E9)", ["E5:E9"]],
    ["=SUBTOTAL(109, E5:E9)", ["E5:E9"]],
    ["=E5+E6+SUM(E8:E9)", ["E5", "E6", "E8:E9"]],
    ["=+F5+G5", ["F5", "G5"]],
    ["=sum(E5:E9)+E5", ["E5:E9", "E5"]],
  ])("%s adds %j", (formula, expected) => {
    expect(sumTerms(formula)?.map(a1Range)).toEqual(expected);
  });

  test.each([
    "=SUM(E5:E9)/2",
    "=E5-E6",
    "=E5*2",
    "=ROUND(SUM(E5:E9),0)",
    "=SUBTOTAL(1,E5:E9)",
    "=SUM(E5:E9)+100",
    "=SUM(Sheet2!E5:E9)",
    "=SUM(E5:E9",
    "=SUM()",
    "=",
  ])("%s cannot be followed", (formula) => {
    expect(sumTerms(formula)).toBeNull();
  });
});

test("what a SUM comes to: numbers count, text, blanks and cells beyond the sheet do not", () => {
  const { grid } = textTable("8.000 | '2.000 | \n{0.1} | {0.2} | -");
  const of = (formula: string): string | undefined => sumValue(sumTerms(formula) ?? [], grid)?.toFixed();
  expect(of("=SUM(A1:C2)")).toBe("8000.3");
  expect(of("=SUM(A1:A2,A1)")).toBe("16000.1");
  expect(of("=SUM(A1:XFD1048576)")).toBe("8000.3");
  expect(of("=B1+C1")).toBe("0");
});

test("a SUM over an Excel error has no value", () => {
  const { grid } = textTable("8.000 | #REF!");
  expect(sumValue(sumTerms("=SUM(A1:B1)") ?? [], grid)).toBeNull();
});

describe("a SUM is written over exactly its cells", () => {
  const cell = (row: number, column = 4): { row: number; column: number } => ({ row, column });
  test("neighbours are joined", () => {
    expect(sumFormula([cell(4), cell(5), cell(6), cell(8)])).toBe("=SUM(E5:E7,E9)");
    expect(sumFormula([cell(13, 5), cell(13, 6), cell(13, 8)])).toBe("=SUM(F14:G14,I14)");
  });
  test("a block is not made of a row and a column", () => {
    expect(sumFormula([cell(4, 4), cell(4, 5), cell(5, 5)])).toBe("=SUM(E5:F5,F6)");
  });
  test("nothing gives nothing, and so do more parts than SUM takes", () => {
    expect(sumFormula([])).toBeNull();
    expect(sumFormula(Array.from({ length: 256 }, (_, index) => cell(2 * index)))).toBeNull();
    expect(sumFormula(Array.from({ length: 255 }, (_, index) => cell(2 * index)))).not.toBeNull();
  });
});

test.each([
  ["=SUM(E4:E9)/2", 2, ["E4:E9"]],
  ["=(SUM(E4:E5)+E9)/2", 2, ["E4:E5", "E9"]],
  ["=SUBTOTAL(9,E4:E9)", 1, ["E4:E9"]],
  ["=E4+E9", 1, ["E4", "E9"]],
])("%s adds up ranges and divides them by %i", (formula, divisor, ranges) => {
  const sum = sumOfRanges(formula);
  expect(sum?.divisor).toBe(divisor);
  expect(sum?.terms.map(({ range }) => a1Range(range))).toEqual(ranges);
});

test("a divided sum is no plain one, and a product none at all", () => {
  expect(sumTerms("=SUM(E4:E9)/2")).toBeNull();
  expect(sumOfRanges("=SUM(E4:E9)*2")).toBeNull();
  expect(sumOfRanges("=SUM(E4:E9)/12")).toBeNull();
});
