import { BooleanNumber } from "@univerjs/core";
import { book, excelWith } from "./support/sheet";
import { onFirstSheet, refused, told } from "./support/range";

const SHEETS = (): ReturnType<typeof book> =>
  book({
    Kế_hoạch: [
      ["Đầu", "Số"],
      ["a", [1, "#,##0"]],
      ["b", [2, "#,##0"]],
      ["Cộng", "=SUM(B2:B3)"],
    ],
    Tổng: [["=Kế_hoạch!B4*2", "=SUM(Kế_hoạch!B2:B3)"]],
  });

/** The same with merges and a hidden row. */
function dressed(): ReturnType<typeof book> {
  const workbook = SHEETS();
  const sheet = workbook.sheets?.["sheet1"];
  if (sheet) {
    sheet.mergeData = [
      { startRow: 1, endRow: 2, startColumn: 3, endColumn: 3 },
      { startRow: 5, endRow: 5, startColumn: 0, endColumn: 1 },
    ];
    sheet.rowData = { 7: { hd: BooleanNumber.TRUE } };
  }
  return workbook;
}

const merges = (): Promise<string[]> =>
  onFirstSheet((sheet) => {
    const areas = sheet.getRange("A1:Z99").getMergedAreasOrNullObject().load("areas/items/address");
    return () =>
      areas.isNullObject ? [] : areas.areas.items.map(({ address }) => address.replace(/^.*!/, ""));
  });

const formulas = (address: string, index: number): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const range = sheets.items[index]?.getRange(address).load("formulas,values");
    await context.sync();
    return range?.formulas ?? [];
  });

describe("a whole row that is inserted", () => {
  it("moves formulas, those of other sheets too (docs: ranges-insert)", async () => {
    await excelWith(SHEETS());
    await told("A1", "address", (sheet) => sheet.getRange("3:3").insert("Down"));
    expect(await formulas("A1:B5", 0)).toEqual([
      ["Đầu", "Số"],
      ["a", 1],
      ["", ""],
      ["b", 2],
      ["Cộng", "=SUM(B2:B4)"],
    ]);
    expect(await formulas("A1:B1", 1)).toEqual([["=Kế_hoạch!B5*2", "=SUM(Kế_hoạch!B2:B4)"]]);
  });

  it("counts as soon as it is filled, in the same batch", async () => {
    await excelWith(SHEETS());
    const { values } = await told("B5", "values", (sheet) => {
      const row = sheet.getRange("3:3").insert("Down");
      row.getCell(0, 1).values = [[40]];
    });
    expect(values).toEqual([[43]]);
  });

  it("looks like the row above (docs: VBA's Range.Insert)", async () => {
    await excelWith(SHEETS());
    const { numberFormat } = await told("B3", "numberFormat", (sheet) =>
      sheet.getRange("3:3").insert("Down"),
    );
    expect(numberFormat).toEqual([["#,##0"]]);
  });

  it("gives the blank range (docs: Range.insert)", async () => {
    await excelWith(SHEETS());
    const address = await onFirstSheet((sheet) => {
      const range = sheet.getRange("2:4").insert("Down").load("address");
      return () => range.address;
    });
    expect(address).toBe("Kế_hoạch!2:4");
  });

  it("stretches a merge that it falls into, and moves merges and hidden rows below", async () => {
    await excelWith(dressed());
    const { rowHidden } = await told("9:9", "rowHidden", (sheet) => sheet.getRange("3:3").insert("Down"));
    expect(await merges()).toEqual(["D2:D4", "A7:B7"]);
    expect(rowHidden).toBe(true);
    expect((await told("8:8", "rowHidden"))["rowHidden"]).toBe(false);
  });

  it("works on a sheet that is not shown", async () => {
    await excelWith(dressed());
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Tổng").activate();
      await context.sync();
      sheets.getItem("Kế_hoạch").getRange("3:3").delete("Up");
      sheets.getItem("Kế_hoạch").getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(await formulas("B5", 0)).toEqual([[""]]);
    expect(await formulas("B4", 0)).toEqual([["=SUM(B3)"]]);
    expect(await formulas("A1:B1", 1)).toEqual([["=Kế_hoạch!B4*2", "=SUM(Kế_hoạch!B3)"]]);
    expect(await merges()).toEqual(["A6:B6"]);
  });

  it("leaves the selection where it is", async () => {
    const { workbook } = await excelWith(SHEETS());
    await told("A1", "address", (sheet) => {
      sheet.getRange("B2").select();
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("3:4").delete("Up");
    });
    expect(workbook.selection().active).toEqual({ row: 1, column: 1 });
  });
});

// Where one cell is left of a range, Univer says "B2" and Excel "B2:B2".
describe("a whole row that is deleted", () => {
  it("shrinks what spans it and breaks what pointed to it alone", async () => {
    await excelWith(SHEETS());
    await told("A1", "address", (sheet) => {
      sheet.getRange("2:2").delete("Up");
    });
    expect(await formulas("A1:B3", 0)).toEqual([
      ["Đầu", "Số"],
      ["b", 2],
      ["Cộng", "=SUM(B2)"],
    ]);
    await told("A1", "address", (sheet) => {
      sheet.getRange("3:3").delete("Up");
    });
    expect((await formulas("A1", 1))[0]?.[0]).toContain("#REF!");
  });
});

describe("columns", () => {
  it("come and go with formulas", async () => {
    await excelWith(SHEETS());
    await told("A1", "address", (sheet) => sheet.getRange("B:C").insert("Right"));
    expect(await formulas("D4", 0)).toEqual([["=SUM(D2:D3)"]]);
    await told("A1", "address", (sheet) => {
      sheet.getRange("A:B").delete("Left");
    });
    expect(await formulas("B4", 0)).toEqual([["=SUM(B2:B3)"]]);
  });
});

describe("a block of cells", () => {
  it("moves what is below it only", async () => {
    await excelWith(SHEETS());
    const { values } = await told("A1:B5", "values", (sheet) => sheet.getRange("B2:B2").insert("Down"));
    expect(values).toEqual([
      ["Đầu", "Số"],
      ["a", ""],
      ["b", 1],
      ["Cộng", 2],
      ["", 3],
    ]);
    expect(await formulas("B5", 0)).toEqual([["=SUM(B3:B4)"]]);
  });

  it("moves what is right of it, and back", async () => {
    await excelWith(SHEETS());
    const { values } = await told("A2:C2", "values", (sheet) => sheet.getRange("A2:A2").insert("Right"));
    expect(values).toEqual([["", "a", 1]]);
    const back = await told("A2:C2", "values", (sheet) => {
      sheet.getRange("A2:A2").delete("Left");
    });
    expect(back["values"]).toEqual([["a", 1, ""]]);
  });

  it("closes the gap upwards", async () => {
    await excelWith(SHEETS());
    const { values } = await told("A1:B4", "values", (sheet) => {
      sheet.getRange("A1:A2").delete("Up");
    });
    expect(values).toEqual([
      ["b", "Số"],
      ["Cộng", 1],
      ["", 2],
      ["", 3],
    ]);
  });

  it("is refused where it would tear a merge", async () => {
    await excelWith(dressed());
    const error = await refused((sheet) => sheet.getRange("A3").insert("Down"));
    expect(error).toMatchObject({ code: "InsertDeleteConflict" });
  });
});

it("refuses a direction that is none", async () => {
  await excelWith(SHEETS());
  const error = await refused((sheet) => sheet.getRange("A3").insert("Up" as "Down"));
  expect(error).toMatchObject({ code: "InvalidArgument" });
});
