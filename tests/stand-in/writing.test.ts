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
