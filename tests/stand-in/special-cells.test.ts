import { onFirstSheet, refused } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(() =>
  excelWith(
    book({
      S: [
        ["a", 1, "=B1"],
        ["b", null, "=1/0"],
        [true, 3, null],
      ],
    }),
  ),
);

const special = (
  type: "Blanks" | "Constants" | "Formulas",
  values?: Excel.SpecialCellValueType,
): Promise<string> =>
  onFirstSheet((sheet) => {
    const areas = sheet.getRange("A1:Z99").getSpecialCells(type, values).load("address");
    return () => areas.address.replaceAll("S!", "");
  });

it("finds constants, formulas and blanks of the used part (docs: Range.getSpecialCells)", async () => {
  expect(await special("Blanks")).toBe("B2,C3");
  expect(await special("Constants")).toBe("A1:B1,A2,A3:B3");
  expect(await special("Formulas")).toBe("C1:C2");
  expect(await special("Constants", Excel.SpecialCellValueType.text)).toBe("A1:A2");
  expect(await special("Formulas", Excel.SpecialCellValueType.errors)).toBe("C2");
});

it("says ItemNotFound when there are none (documented)", async () => {
  const error = await refused((sheet) => sheet.getRange("A1").getSpecialCells("Blanks").load("address"));
  expect(error).toMatchObject({ code: "ItemNotFound" });
});
