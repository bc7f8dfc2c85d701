import { VI_VN } from "../../stand-in/workbook";
import { book, excelWith } from "./support/sheet";

const SHEET = book({
  Sheet1: [
    ["Tên", [1234.5, "#,##0.0"], true],
    ["=B1*2", "=1/0", [36526, "m/d/yyyy"]],
    [null, null, "05"],
  ],
});

async function used(members: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load(members);
    await context.sync();
    return range.toJSON() as unknown as Record<string, unknown>;
  });
}

describe("values", () => {
  it('gives a blank cell as "" and an error as its string (docs: blank and null values)', async () => {
    await excelWith(SHEET);
    expect(await used("values")).toEqual({
      values: [
        ["Tên", 1234.5, true],
        [2469, "#DIV/0!", 36526],
        ["", "", "05"],
      ],
    });
  });

  it("tells an error from a text by its value type", async () => {
    await excelWith(SHEET);
    expect(await used("valueTypes")).toEqual({
      valueTypes: [
        ["String", "Double", "Boolean"],
        ["Double", "Error", "Double"],
        ["Empty", "Empty", "String"],
      ],
    });
  });
});

it("gives the value in formulas where a cell has no formula (docs: Range.formulas)", async () => {
  await excelWith(SHEET);
  expect(await used("formulas")).toEqual({
    formulas: [
      ["Tên", 1234.5, true],
      ["=B1*2", "=1/0", 36526],
      ["", "", "05"],
    ],
  });
});

it("gives number formats in en-US and General where none is set", async () => {
  await excelWith(SHEET, { culture: VI_VN });
  expect(await used("numberFormat")).toEqual({
    numberFormat: [
      ["General", "#,##0.0", "General"],
      ["General", "General", "m/d/yyyy"],
      ["General", "General", "General"],
    ],
  });
});

describe("text", () => {
  it("is what the cell shows, with the person's separators", async () => {
    await excelWith(SHEET, { culture: VI_VN });
    expect(await used("text")).toEqual({
      text: [
        ["Tên", "1.234,5", "TRUE"],
        ["2469", "#DIV/0!", "1/1/2000"],
        ["", "", "05"],
      ],
    });
  });

  it("is en-US when nothing else is said", async () => {
    await excelWith(SHEET);
    expect((await used("text"))["text"]).toContainEqual(["Tên", "1,234.5", "TRUE"]);
  });
});
