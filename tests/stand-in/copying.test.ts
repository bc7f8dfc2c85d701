import { told } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(() =>
  excelWith(
    book({
      S: [
        [1, [10, "#,##0"], "=A1+$B$1"],
        [2, null, "=A2+$B$1"],
      ],
      Khác: [["từ xa"]],
    }),
  ),
);

it("takes along formulas, values and looks (docs: Range.copyFrom)", async () => {
  const after = await told("E5:G6", "formulas,values,numberFormat", (sheet) => {
    sheet.getRange("B1").format.fill.color = "red";
    sheet.getRange("E5").copyFrom("A1:C2");
  });
  expect(after["formulas"]).toEqual([
    [1, 10, "=E5+$B$1"],
    [2, "", "=E6+$B$1"],
  ]);
  expect(after["values"]).toEqual([
    [1, 10, 11],
    [2, "", 12],
  ]);
  expect(after["numberFormat"]).toContainEqual(["General", "#,##0", "General"]);
  expect(await told("F5", "format/fill/color")).toEqual({ format: { fill: { color: "#FF0000" } } });
});

it("takes values alone, or formats alone", async () => {
  const values = await told("E5:F5", "formulas,numberFormat", (sheet) => {
    sheet.getRange("E5").copyFrom("B1:C1", "Values");
  });
  expect(values).toEqual({ formulas: [[10, 11]], numberFormat: [["General", "General"]] });
  const formats = await told("A2:B2", "formulas,numberFormat", (sheet) => {
    sheet.getRange("A2:B2").copyFrom("B1", "Formats");
  });
  expect(formats).toEqual({ formulas: [[2, ""]], numberFormat: [["#,##0", "#,##0"]] });
});

it("repeats a source that fits several times, skips blanks and turns rows into columns", async () => {
  const repeated = await told("E1:F3", "values", (sheet) => {
    sheet.getRange("E1:F3").copyFrom("A1");
  });
  expect(repeated["values"]).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  const skipped = await told("E1:F2", "values", (sheet) => {
    sheet.getRange("E1").copyFrom("A1:B2", "Values", true);
  });
  expect(skipped["values"]).toEqual([
    [1, 10],
    [2, 1],
  ]);
  const turned = await told("H1:I2", "values", (sheet) => {
    sheet.getRange("H1").copyFrom("A1:B2", "Values", false, true);
  });
  expect(turned["values"]).toEqual([
    [1, 2],
    [10, ""],
  ]);
});

it("copies from another sheet", async () => {
  const { values } = await told("E5", "values", (sheet) => {
    sheet.getRange("E5").copyFrom("Khác!A1");
  });
  expect(values).toEqual([["từ xa"]]);
});
