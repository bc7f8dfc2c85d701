import {
  a1,
  a1Range,
  cellKey,
  columnIndex,
  columnLetters,
  contains,
  parseA1,
  parseA1Range,
} from "../../src/plan";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s, both ways", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test("a cell is written and read as A1", () => {
  expect(a1({ row: 13, column: 4 })).toBe("E14");
  expect(parseA1("E14")).toEqual({ row: 13, column: 4 });
  expect(parseA1(" $e$14 ")).toEqual({ row: 13, column: 4 });
});

test.each(["", "14", "E", "E0", "E14:F15", "ABCD1", "E 14", "Sheet!E14"])("“%s” is no cell", (address) => {
  expect(parseA1(address)).toBeNull();
});

test("a range is written and read as A1, its corners in any order", () => {
  const range = { top: 4, left: 0, bottom: 41, right: 9 };
  expect(a1Range(range)).toBe("A5:J42");
  expect(parseA1Range("A5:J42")).toEqual(range);
  expect(parseA1Range("J42:A5")).toEqual(range);
  expect(parseA1Range("$J$5:A42")).toEqual(range);
  expect(a1Range({ top: 4, left: 1, bottom: 4, right: 1 })).toBe("B5");
  expect(parseA1Range("B5")).toEqual({ top: 4, left: 1, bottom: 4, right: 1 });
  expect(parseA1Range("B5:")).toBeNull();
});

test("a range contains its own corners and nothing beyond", () => {
  const range = { top: 1, left: 1, bottom: 2, right: 3 };
  expect(contains(range, { row: 1, column: 1 })).toBe(true);
  expect(contains(range, { row: 2, column: 3 })).toBe(true);
  expect(contains(range, { row: 0, column: 1 })).toBe(false);
  expect(contains(range, { row: 3, column: 1 })).toBe(false);
  expect(contains(range, { row: 1, column: 0 })).toBe(false);
  expect(contains(range, { row: 1, column: 4 })).toBe(false);
});

test("a key tells cells apart", () => {
  expect(cellKey({ row: 1, column: 11 })).not.toBe(cellKey({ row: 11, column: 1 }));
  expect(cellKey({ row: 1, column: 11 })).toBe(cellKey({ column: 11, row: 1 }));
});
