import { cellAt, isCellError, usedRange } from "../../src/plan";
import { textTable } from "../support/text-table";

const { grid } = textTable("a | 8.000\n=A1 → #REF! | '05", { at: { row: 4, column: 2 } });

test("a cell is found at its place of the sheet", () => {
  expect(cellAt(grid, { row: 4, column: 3 })).toEqual({
    value: 8000,
    formula: null,
    text: "8.000",
    format: "#,##0",
  });
  expect(cellAt(grid, { row: 5, column: 2 })).toMatchObject({ value: { error: "#REF!" }, formula: "=A1" });
});

test.each([
  { row: 0, column: 0 },
  { row: 3, column: 2 },
  { row: 6, column: 2 },
  { row: 4, column: 1 },
  { row: 4, column: 4 },
])("outside of the snapshot a cell is blank: %o", (cell) => {
  expect(cellAt(grid, cell)).toEqual({ value: null, formula: null, text: "", format: "General" });
});

test("an Excel error is told from other values", () => {
  expect(isCellError({ error: "#N/A" })).toBe(true);
  for (const value of [null, "", "#N/A", 0, false]) expect(isCellError(value)).toBe(false);
});

test("the used range starts at the origin", () => {
  expect(usedRange(grid)).toEqual({ top: 4, left: 2, bottom: 5, right: 3 });
  expect(usedRange({ ...grid, rowCount: 0 })).toBeNull();
});
