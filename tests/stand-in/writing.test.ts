import { book, excelWith } from "./support/sheet";

const SHEET = book({
  Sheet1: [
    [1, 2, [3, "@"]],
    ["=A1+B1", "x", "y"],
  ],
});

type Write = (range: Excel.Range) => void;

/** What stands in a range after a write, asked for in the same batch. */
async function after(address: string, write: Write, members: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    write(range);
    range.load(members);
    await context.sync();
    return range.toJSON() as unknown as Record<string, unknown>;
  });
}

const failure = (address: string, write: Write): Promise<OfficeExtension.Error> =>
  after(address, write, "address").then(
    () => {
      throw new Error("It should have failed.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );

beforeEach(() => excelWith(SHEET));

it('leaves a cell alone for null and clears it for "" (docs: blank and null values)', async () => {
  const { values } = await after("A1:B1", (range) => (range.values = [[null, ""]]), "values");
  expect(values).toEqual([[1, ""]]);
});

it("answers after the formulas that depend on a write are calculated", async () => {
  const { values } = await after("A1:A2", (range) => (range.getCell(0, 0).values = [[40]]), "values");
  expect(values).toEqual([[40], [42]]);
});

it('takes text with "=", "+" or "-" for a formula (docs: Range.values), an apostrophe for text', async () => {
  const { formulas, values } = await after(
    "E1:E6",
    (range) => (range.values = [["=1+1"], ["+A1"], ["-B1"], ["'=A1"], ["'00123"], ["-"]]),
    "formulas,values",
  );
  expect(formulas).toEqual([["=1+1"], ["=+A1"], ["=-B1"], ["=A1"], ["00123"], ["-"]]);
  expect(values).toEqual([[2], [1], [-2], ["=A1"], ["00123"], ["-"]]);
});

it("reads strings as if typed in en-US and gives dates their format (issues 229 and 1559 of office-js)", async () => {
  const { values, numberFormat } = await after(
    "E1:E6",
    (range) => (range.values = [["29.96"], ["8.000"], ["2018-12-31"], ["12%"], ["true"], ["05 lớp"]]),
    "values,numberFormat",
  );
  expect(values).toEqual([[29.96], [8], [43465], [0.12], [true], ["05 lớp"]]);
  expect(numberFormat).toEqual([["General"], ["General"], ["m/d/yyyy"], ["0%"], ["General"], ["General"]]);
});

it("takes a comma for one between thousands, and for nothing else (Microsoft's sample of separators)", async () => {
  const { values } = await after(
    "E1:E3",
    (range) => (range.values = [["1,234.5"], ["14,37"], ["1,234,567"]]),
    "values",
  );
  expect(values).toEqual([[1234.5], ["14,37"], [1_234_567]]);
});

it("keeps text in a cell that is formatted as text", async () => {
  const { values } = await after("C1", (range) => (range.values = [["0012"]]), "values,valueTypes");
  expect(values).toEqual([["0012"]]);
});

it("fills all cells with one value (docs: core concepts)", async () => {
  const { numberFormat } = await after(
    "A1:B2",
    (range) => (range.numberFormat = [["#,##0"]]),
    "numberFormat",
  );
  expect(numberFormat).toEqual([
    ["#,##0", "#,##0"],
    ["#,##0", "#,##0"],
  ]);
});

it('takes a number format back to General with ""', async () => {
  const { numberFormat } = await after("C1", (range) => (range.numberFormat = [[""]]), "numberFormat");
  expect(numberFormat).toEqual([["General"]]);
});

it("refuses another shape than the range's (issues 226 and 1025 of office-js)", async () => {
  const error = await failure("A1:B1", (range) => (range.values = [[1, 2, 3]]));
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values" },
  });
});

it("keeps what a failed batch did before it failed", async () => {
  await failure("A1:B1", (range) => {
    range.getCell(0, 0).values = [[7]];
    range.values = [[1], [2]];
  });
  const { values } = await after("A1", () => undefined, "values");
  expect(values).toEqual([[7]]);
});

it("takes the chunks that the client makes of a big write, and grows the sheet for them", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
  const { values } = await after("A1:B2000", (range) => (range.values = rows), "values");
  expect(values).toEqual(rows);
});

it("drops what is written under a merge", async () => {
  const workbook = book({ S: [["a"]] });
  const sheet = workbook.sheets?.["sheet1"];
  if (sheet) sheet.mergeData = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }];
  await excelWith(workbook);
  const { values } = await after("A1:B1", (range) => (range.values = [["x", "y"]]), "values");
  expect(values).toEqual([["x", ""]]);
});

it("keeps a formula whose cell gets another number format, and the format whatever the formula points to", async () => {
  const { formulas, numberFormat, values } = await after(
    "A1:A2",
    (range) => {
      range.getCell(0, 0).numberFormat = [["#,##0"]];
      range.getCell(1, 0).numberFormat = [["0.00"]];
      range.getCell(0, 0).values = [[7]];
    },
    "formulas,numberFormat,values",
  );
  expect(formulas).toEqual([[7], ["=A1+B1"]]);
  expect(values).toEqual([[7], [9]]);
  expect(numberFormat).toEqual([["#,##0"], ["0.00"]]);
});

it.each<[string, unknown, string]>([
  ["1,234", 1234, "#,##0"],
  ["25%", 0.25, "0%"],
  ["15-Feb-2024", 45337, "d-mmm-yy"],
  ["12/31/2018", 43465, "m/d/yyyy"],
  ["12:30", 0.5208333333333334, "h:mm"],
  ["FALSE", false, "General"],
  ["#N/A", "#N/A", "General"],
  ["31/12/2018", "31/12/2018", "General"],
  ["19-8-2025", "19-8-2025", "General"],
  ["1.234.567", "1.234.567", "General"],
  ["-5", -5, "General"],
  ["12345678901234567", 12345678901234500, "General"],
])(
  "takes %p as if typed in en-US (docs: Range.values, issue 1559 of office-js)",
  async (text, value, format) => {
    const told = await after("E1", (range) => (range.values = [[text]]), "values,numberFormat");
    expect(told).toEqual({ values: [[value]], numberFormat: [[format]] });
  },
);

it("tells an error from a text that reads like one", async () => {
  const { valueTypes } = await after(
    "E1:E2",
    (range) => (range.values = [["#N/A"], ["'#N/A"]]),
    "valueTypes",
  );
  expect(valueTypes).toEqual([["Error"], ["String"]]);
});

it.each([["=SUM("], ["=IF(A1>0;1;2)"], ["x".repeat(32_768)], [`=${"1+".repeat(4_100)}1`]])(
  "refuses what no cell can hold: %.20s",
  async (text) => {
    expect(await failure("E1", (range) => (range.values = [[text]]))).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  },
);

it("fills all cells with one plain value (docs: set the same value for every cell)", async () => {
  const { values } = await after("E1:F2", (range) => ((range as { values: unknown }).values = "x"), "values");
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

it("refuses a plain null, and cells of whole columns (docs: blank and null values, unbounded ranges)", async () => {
  expect(await failure("E1", (range) => ((range as { values: unknown }).values = null))).toMatchObject({
    code: "InvalidArgument",
  });
  expect(await failure("E:E", (range) => ((range as { values: unknown }).values = 1))).toMatchObject({
    code: "InvalidArgument",
  });
});

it("writes 500 cells at once, and tells them as one change", async () => {
  const { workbook } = await excelWith(SHEET);
  const told: string[] = [];
  workbook.onChange(({ kind }) => told.push(kind));
  const rows = Array.from({ length: 50 }, (_, row) =>
    Array.from({ length: 10 }, (_cell, column) => row + column),
  );
  await after("E1:N50", (range) => (range.values = rows), "address");
  expect(told.filter((kind) => kind === "cells")).toEqual(["cells"]);
});
