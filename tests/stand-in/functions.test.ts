import { refused } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(async () => {
  await excelWith(
    book({
      "Bảng kê": [
        ["a", 1],
        ["b", 2],
        ["c", "=B1+B2"],
      ],
    }),
  );
});

it("calculates with ranges, values and other results (docs: Excel.Functions)", async () => {
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    const found = functions.vlookup("c", sheet.getRange("A1:B3"), 2, false).load("value,error");
    const sum = functions.sum(functions.sum(sheet.getRange("B1:B3")), 4, found).load("value");
    await context.sync();
    expect([found.value, found.error, sum.value]).toEqual([3, null, 13]);
  });
});

it("tells an error by its name (docs: FunctionResult.error)", async () => {
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    const lost = functions
      .vlookup("x", worksheets.getFirst().getRange("A1:B3"), 2, false)
      .load("value,error");
    await context.sync();
    expect([lost.value, lost.error]).toEqual([null, "#N/A"]);
  });
});

it("refuses what is no argument", async () => {
  const failure = await refused((sheet) => {
    sheet.context.workbook.functions.sum(sheet as unknown as Excel.Range).load("value");
  });
  expect(failure).toMatchObject({ code: "InvalidArgument" });
});
