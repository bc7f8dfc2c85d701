import { onFirstSheet, refused } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(async () => {
  await excelWith(
    book({
      Một: [
        [null, null, null, null, null],
        [null, "a", "b", null, "c"],
        [null, "d", null, null, null],
        [null, "e", "f", null, null],
        [null, null, null, null, null],
        [null, "g", null, null, null],
      ],
    }),
  );
});

const address = (of: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onFirstSheet((sheet) => {
    const range = of(sheet).load("address");
    return () => range.address.replace("Một!", "");
  });

it.each<[string, string, Excel.KeyboardDirection | "Left" | "Right" | "Up" | "Down", string]>([
  ["the end of a run", "B2", "Down", "B4"],
  ["the next run from the end of one", "B4", "Down", "B6"],
  ["the next filled cell over a gap", "C2", "Right", "E2"],
  ["the sheet's end", "E2", "Right", "XFD2"],
  ["the sheet's last row", "B6", "Down", "B1048576"],
  ["the first row where nothing is above", "B2", "Up", "B1"],
  ["the first column", "B2", "Left", "A2"],
])("goes to %s (docs: getRangeEdge, as Ctrl and an arrow)", async (_name, from, way, to) => {
  expect(await address((sheet) => sheet.getRange(from).getRangeEdge(way as "Down"))).toBe(to);
});

it("extends a range to the edge, from its active cell (docs: getExtendedRange)", async () => {
  expect(await address((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down"))).toBe("B2:C4");
  expect(await address((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down", "C2"))).toBe("B2:C4");
  const failure = await refused((sheet) => {
    sheet.getRange("B2:C2").getExtendedRange("Down", "D2");
  });
  expect(failure).toMatchObject({ code: "InvalidArgument" });
});

it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["above", (range) => range.getRowsAbove(2), "B1:C2"],
  ["the first rows within", (range) => range.getRowsAbove(-1), "B3:C3"],
  ["one below", (range) => range.getRowsBelow(), "B5:C5"],
  ["the last rows within", (range) => range.getRowsBelow(-1), "B4:C4"],
  ["to the left", (range) => range.getColumnsBefore(1), "A3:A4"],
  ["the first columns within", (range) => range.getColumnsBefore(-1), "B3:B4"],
  ["to the right", (range) => range.getColumnsAfter(2), "D3:E4"],
  ["the last columns within", (range) => range.getColumnsAfter(-1), "C3:C4"],
])("tells lines %s (docs: negative counts are within the range)", async (_name, of, to) => {
  expect(await address((sheet) => of(sheet.getRange("B3:C4")))).toBe(to);
});

it("finds the region around a cell, up to blank rows and columns (docs: getSurroundingRegion)", async () => {
  expect(await address((sheet) => sheet.getRange("C3").getSurroundingRegion())).toBe("B2:C4");
  expect(await address((sheet) => sheet.getRange("B6").getSurroundingRegion())).toBe("B6");
});

it("makes a range backwards where it is resized over its corner (Microsoft's sample draws so)", async () => {
  expect(await address((sheet) => sheet.getRange("D4").getResizedRange(-1, -2))).toBe("B3:D4");
  expect(await address((sheet) => sheet.getRange("B2:D4").getResizedRange(-1, 0))).toBe("B2:D3");
});
