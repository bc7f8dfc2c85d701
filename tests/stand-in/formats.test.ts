import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const SHEET = book({ S: [["a", "b", "Một dòng chữ dài hơn cột của nó"], ["d", "e"], ["f"]] });

beforeEach(() => excelWith(SHEET));

/** What the format of a range says after a change. */
const format = (
  address: string,
  members: string,
  work: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<unknown> =>
  onFirstSheet((sheet) => {
    work(sheet);
    const range = sheet.getRange(address).load(members.replace(/(^|,)/g, "$1format/"));
    return () => (range.toJSON() as unknown as { format: unknown }).format;
  });

describe("a cell that nobody has formatted", () => {
  it("says what Excel's new workbooks say", async () => {
    const members =
      "fill/color,font/name,font/size,font/bold,font/italic,font/underline,font/strikethrough,font/color," +
      "horizontalAlignment,verticalAlignment,wrapText,indentLevel,protection/locked,protection/formulaHidden,rowHeight,columnWidth";
    expect(await format("A1", members)).toEqual({
      fill: { color: "#FFFFFF" },
      font: {
        name: "Calibri",
        size: 11,
        bold: false,
        italic: false,
        underline: "None",
        strikethrough: false,
        color: "#000000",
      },
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
      indentLevel: 0,
      protection: { locked: true, formulaHidden: false },
      rowHeight: expect.any(Number) as number,
      columnWidth: expect.any(Number) as number,
    });
  });
});

describe("what is set", () => {
  it("is read again: fill, font, alignment", async () => {
    const after = await format(
      "A1:B2",
      "fill/color,font/name,font/size,font/bold,font/italic,font/underline,font/strikethrough,font/color,horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation",
      (sheet) => {
        const { format: its } = sheet.getRange("A1:B2");
        its.fill.color = "#ffa500";
        its.font.set({ name: "Times New Roman", size: 13, bold: true, italic: true, underline: "Double" });
        its.font.strikethrough = true;
        its.font.color = "FF0000";
        its.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
        its.textOrientation = 45;
      },
    );
    expect(after).toEqual({
      fill: { color: "#FFA500" },
      font: {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#FF0000",
      },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
    });
  });

  it("takes a colour by its HTML name (docs: RangeFill.color), and clear takes the fill away", async () => {
    const paint = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:B1").format.fill.color = "orange";
      sheet.getRange("B1").format.fill.clear();
    };
    expect(await format("A1", "fill/color", paint)).toEqual({ fill: { color: "#FFA500" } });
    expect(await format("B1", "fill/color")).toEqual({ fill: { color: "#FFFFFF" } });
  });

  it("leaves the values, their formats and other looks alone", async () => {
    const { values, numberFormat } = await told("A1", "values,numberFormat", (sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["0012"]];
      range.format.font.bold = true;
      range.format.fill.color = "red";
    });
    expect([values, numberFormat]).toEqual([[["0012"]], [["@"]]]);
    expect(await format("A1", "font/bold,fill/color")).toEqual({
      font: { bold: true },
      fill: { color: "#FF0000" },
    });
  });

  it("is null where cells differ (docs: blank and null values)", async () => {
    const after = await format("A1:B1", "fill/color,font/bold,wrapText,horizontalAlignment", (sheet) => {
      const { format: its } = sheet.getRange("A1");
      its.fill.color = "red";
      its.font.bold = true;
      its.wrapText = true;
      its.horizontalAlignment = "Right";
    });
    expect(after).toEqual({
      fill: { color: null },
      font: { bold: null },
      wrapText: null,
      horizontalAlignment: null,
    });
  });

  it("covers whole columns and rows, and cells that are written later", async () => {
    const after = await format("C9", "fill/color,font/bold", (sheet) => {
      sheet.getRange("C:C").format.fill.color = "red";
      sheet.getRange("9:9").format.font.bold = true;
      sheet.getRange("C9").values = [["mới"]];
    });
    expect(after).toEqual({ fill: { color: "#FF0000" }, font: { bold: true } });
    expect(await format("C:C", "fill/color")).toEqual({ fill: { color: "#FF0000" } });
    expect(await format("D9", "fill/color,font/bold")).toEqual({
      fill: { color: "#FFFFFF" },
      font: { bold: true },
    });
  });

  it.each<[string, (its: Excel.RangeFormat) => void]>([
    ["a colour", (its) => (its.fill.color = "màu đỏ")],
    ["a size", (its) => (its.font.size = 0)],
    ["a font's name of more than 31 letters (documented)", (its) => (its.font.name = "x".repeat(32))],
    ["an alignment", (its) => (its.horizontalAlignment = "Middle" as "Center")],
    ["an indent above 250 (documented)", (its) => (its.indentLevel = 251)],
    ["a border", (its) => (its.borders.getItem("EdgeTop").style = "Thin" as "Dot")],
    ["a side", (its) => (its.borders.getItem("Top" as "EdgeTop").style = "Dot")],
  ])("is refused when it is not %s", async (_name, set) => {
    const error = await refused((sheet) => {
      set(sheet.getRange("A1").format);
    });
    expect(error).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("borders", () => {
  const border = (
    address: string,
    side: "EdgeTop" | "EdgeBottom" | "InsideHorizontal" | "InsideVertical",
  ): Promise<unknown> =>
    onFirstSheet((sheet) => {
      const its = sheet.getRange(address).format.borders.getItem(side).load("style,color,weight,sideIndex");
      return () => its.toJSON();
    });

  it("go around a range and inside of it (docs: Excel.BorderIndex)", async () => {
    await told("A1", "address", (sheet) => {
      const { borders } = sheet.getRange("A1:B3").format;
      borders.getItem("EdgeBottom").set({ style: "Double", color: "#0000FF" });
      borders.getItem("InsideHorizontal").style = "Continuous";
      borders.getItem("InsideHorizontal").weight = "Thick";
    });
    expect(await border("A1:B3", "EdgeBottom")).toEqual({
      sideIndex: "EdgeBottom",
      style: "Double",
      color: "#0000FF",
      weight: "Thick",
    });
    expect(await border("A3", "EdgeBottom")).toMatchObject({ style: "Double" });
    expect(await border("A1:B3", "InsideHorizontal")).toMatchObject({ style: "Continuous", weight: "Thick" });
    expect(await border("A1:B3", "EdgeTop")).toMatchObject({ style: "None" });
    expect(await border("A1:B3", "InsideVertical")).toMatchObject({ style: "None" });
    expect(await border("A2:B3", "EdgeBottom")).toMatchObject({ style: "Double" });
  });

  it("are taken away by None", async () => {
    await told("A1", "address", (sheet) => {
      const edge = sheet.getRange("A1").format.borders.getItem("EdgeTop");
      edge.style = "Dash";
      edge.style = "None";
    });
    expect(await border("A1", "EdgeTop")).toMatchObject({ style: "None" });
  });

  it("come as items too", async () => {
    const sides = await onFirstSheet((sheet) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("items/sideIndex,items/style");
      return () => borders.items.map(({ sideIndex }) => sideIndex);
    });
    expect(sides).toEqual([
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
    ]);
  });
});

describe("sizes, in points", () => {
  it("are set and read, null where they differ (docs: RangeFormat.columnWidth)", async () => {
    const after = await format("A1:B2", "columnWidth,rowHeight", (sheet) => {
      sheet.getRange("A1:B1").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 33;
    });
    expect(after).toEqual({ columnWidth: 120, rowHeight: null });
    expect(await format("A2", "rowHeight")).toEqual({ rowHeight: 33 });
  });

  it("fit the text", async () => {
    const [before] = [
      (await format("C1", "columnWidth,rowHeight")) as { columnWidth: number; rowHeight: number },
    ];
    const wide = (await format("C1", "columnWidth", (sheet) => {
      sheet.getRange("C:C").format.autofitColumns();
    })) as { columnWidth: number };
    expect(wide.columnWidth).toBeGreaterThan(before.columnWidth);
    const high = (await format("C1", "rowHeight", (sheet) => {
      const { format: its } = sheet.getRange("C1");
      its.columnWidth = 60;
      its.wrapText = true;
      its.autofitRows();
    })) as { rowHeight: number };
    expect(high.rowHeight).toBeGreaterThan(before.rowHeight * 2);
  });

  it("hide rows and columns and show them again", async () => {
    const hidden = await told("A1:B3", "rowHidden,columnHidden,hidden", (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("A:B").columnHidden = true;
      sheet.getRange("B:B").columnHidden = false;
    });
    expect(hidden).toEqual({ rowHidden: null, columnHidden: null, hidden: null });
    expect(await told("A2:A3", "rowHidden,columnHidden")).toEqual({ rowHidden: true, columnHidden: true });
  });
});

describe("RangeAreas", () => {
  it("dress all their areas, and say null where they differ (docs: multiple ranges)", async () => {
    const colours = await onFirstSheet((sheet) => {
      const areas = sheet.getRanges("A1:A2,C3");
      areas.format.fill.color = "pink";
      const more = sheet.getRanges("A1,B1");
      areas.load("format/fill/color");
      more.load("format/fill/color");
      return () => [areas.format.fill.color, more.format.fill.color];
    });
    expect(colours).toEqual(["#FFC0CB", null]);
  });

  it("are cleared", async () => {
    const { values } = await told("A1:B2", "values", (sheet) => {
      sheet.getRanges("A1,B2").clear("Contents");
    });
    expect(values).toEqual([
      ["", "b"],
      ["d", ""],
    ]);
  });
});
