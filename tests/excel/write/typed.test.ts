import { holds, isExact, typed } from "../../../src/excel/write/typed";
import { openWorkbook } from "../../../src/excel";
import { rowPrints } from "../../../src/plan";
import { book, excelWith } from "../../stand-in/support/sheet";
import { edit, text } from "../support/plan-book";

describe("a text", () => {
  it.each([
    ["Lượt", "Lượt"],
    ["-", "-"],
    ["", ""],
    ["(triệu đồng)", "(triệu đồng)"],
    ["“Lượt”", "“Lượt”"],
    ["Năm 2025", "Năm 2025"],
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+84", "'+84"],
    ["- Hỗ trợ", "'- Hỗ trợ"],
    ["@tên", "'@tên"],
    ["'tên", "''tên"],
    ["\u0009tên", "'\u0009tên"],
    ["05", "'05"],
    ["1/2", "'1/2"],
    ["8.000", "'8.000"],
    ["(5)", "'(5)"],
    ["#N/A", "'#N/A"],
    ["TRUE", "'TRUE"],
    ["May 5", "'May 5"],
    [" 5", "' 5"],
  ])("%j is handed over as %j", (words, handed) => {
    expect(typed({ content: text(words), format: "General" })).toBe(handed);
  });

  it("in a cell formatted as text needs the apostrophe only where it begins like a formula", () => {
    const handed = ["05", "8.000", "-", "=A1", "+84"].map((words) =>
      typed({ content: text(words), format: "@" }),
    );
    expect(handed).toEqual(["05", "8.000", "-", "'=A1", "'+84"]);
  });

  it("of any kind is what Excel then holds, and never a formula", async () => {
    const words = [
      "=SUM(A1)",
      "+84",
      "- Hỗ trợ",
      "@tên",
      "'tên",
      "05",
      "1/2",
      "8.000",
      "#N/A",
      "TRUE",
      "May 5",
      "-",
    ];
    await excelWith(book({ S: words.map(() => ["x"]) }));
    const grid = await openWorkbook.readGrid(null);
    const edits = words.map((one, row) => edit(grid, `A${String(row + 1)}`, text(one)));
    expect((await openWorkbook.applyEdits({ edits, seen: rowPrints(grid) })).kind).toBe("done");
    const after = await openWorkbook.readGrid(null);
    expect(after.values.map((row) => row[0])).toEqual(words);
    expect(after.formulas.flat().every((formula) => formula === null)).toBe(true);
  });
});

describe("a number", () => {
  it.each([
    ["8000", true],
    ["-12.5", true],
    ["0.1", true],
    ["123456789012345", true],
    ["1234567890123456", false],
    ["0.1234567890123456", false],
  ])("%s is held to its last digit: %s", (digits, exact) => {
    expect(isExact(digits)).toBe(exact);
  });

  it("is read back as Excel shows it", () => {
    const now = { value: 0.1 + 0.2, formula: null, format: "General" };
    expect([
      holds(now, { type: "number", number: "0.3" }),
      holds(now, { type: "number", number: "0.31" }),
    ]).toEqual([true, false]);
  });
});

it("a formula is read back as Excel spells it", () => {
  const now = { value: 3, formula: `=SUM(A1:A2)+'Bìa'!B1&"a b"`, format: "General" };
  const content = { type: "formula", formula: `=sum( a1:a2 )+'Bìa'!b1&"a b"` } as const;
  expect([holds(now, content), holds(now, { ...content, formula: "=SUM(A1:A3)" })]).toEqual([true, false]);
});
