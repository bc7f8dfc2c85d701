import { onFirstSheet, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(() =>
  excelWith(
    book({
      S: [
        ["a", [1, "#,##0"]],
        ["b", "=B1"],
      ],
    }),
  ),
);

const painted = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange("A1:B2");
  range.format.fill.color = "red";
  return range;
};

const seen = (work: (sheet: Excel.Worksheet) => void): Promise<Record<string, unknown>> =>
  told("A1:B2", "formulas,numberFormat,format/fill/color", work);

const GENERAL = [
  ["General", "General"],
  ["General", "General"],
];

describe("clear (docs: Excel.ClearApplyTo)", () => {
  it("takes contents and formats", async () => {
    expect(
      await seen((sheet) => {
        painted(sheet).clear();
      }),
    ).toEqual({
      formulas: [
        ["", ""],
        ["", ""],
      ],
      numberFormat: GENERAL,
      format: { fill: { color: "#FFFFFF" } },
    });
  });

  it("takes contents only", async () => {
    expect(
      await seen((sheet) => {
        painted(sheet).clear("Contents");
      }),
    ).toMatchObject({
      formulas: [
        ["", ""],
        ["", ""],
      ],
      numberFormat: [
        ["General", "#,##0"],
        ["General", "General"],
      ],
      format: { fill: { color: "#FF0000" } },
    });
  });

  it("takes formats only, of whole columns too", async () => {
    expect(
      await seen((sheet) => {
        painted(sheet);
        sheet.getRange("A:Z").format.font.bold = true;
        sheet.getRange().clear("Formats");
      }),
    ).toEqual({
      formulas: [
        ["a", 1],
        ["b", "=B1"],
      ],
      numberFormat: GENERAL,
      format: { fill: { color: "#FFFFFF" } },
    });
    expect(await told("D9", "format/font/bold")).toEqual({ format: { font: { bold: false } } });
  });
});

describe("merge (docs: Range.merge)", () => {
  const merges = (): Promise<string> =>
    onFirstSheet((sheet) => {
      const areas = sheet.getRange("A1:Z99").getMergedAreasOrNullObject().load("address");
      return () => (areas.isNullObject ? "" : areas.address);
    });

  it("keeps what the top left cell holds, and split cells stay empty", async () => {
    const { values } = await told("A1:B2", "values", (sheet) => {
      sheet.getRange("A1:B2").merge();
    });
    expect(values).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    expect(await merges()).toBe("S!A1:B2");
    await told("A1", "address", (sheet) => {
      sheet.getRange("B2").unmerge();
    });
    expect(await merges()).toBe("");
  });

  it("goes across: each row for itself", async () => {
    await told("A1", "address", (sheet) => {
      sheet.getRange("A1:B2").merge(true);
    });
    expect(await merges()).toBe("S!A1:B1,S!A2:B2");
  });

  it("takes the place of merges that are in the way", async () => {
    await told("A1", "address", (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:A2").merge();
    });
    expect(await merges()).toBe("S!A1:A2");
  });
});
