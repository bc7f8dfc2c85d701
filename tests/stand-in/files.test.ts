import ExcelJS from "exceljs";
import { readXlsx } from "../../stand-in/xlsx";
import { excelWith } from "./support/sheet";

/** A file made by the .xlsx library. */
async function file(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const used = (members: string): Promise<Record<string, unknown>> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load(members);
    await context.sync();
    return range.toJSON() as unknown as Record<string, unknown>;
  });

describe("an .xlsx file", () => {
  it("gives dates as serial numbers, booleans, errors, joined rich text and cached results", async () => {
    const bytes = await file((book) => {
      const sheet = book.addWorksheet("Kế hoạch");
      sheet.addRow([new Date(Date.UTC(2000, 0, 1)), true, { error: "#N/A" }]);
      sheet.addRow([{ richText: [{ text: "Lớp " }, { text: "học" }] }, { formula: "1+1", result: 2 }, "05"]);
      sheet.getCell("A1").numFmt = "mm-dd-yy";
    });
    await excelWith(bytes);
    expect(await used("address,values,formulas,valueTypes")).toEqual({
      address: "'Kế hoạch'!A1:C2",
      values: [
        [36526, true, "#N/A"],
        ["Lớp học", 2, "05"],
      ],
      formulas: [
        [36526, true, "#N/A"],
        ["Lớp học", "=1+1", "05"],
      ],
      valueTypes: [
        ["Double", "Boolean", "Error"],
        ["String", "Double", "String"],
      ],
    });
    expect((await used("numberFormat"))["numberFormat"]).toContainEqual(["m/d/yyyy", "General", "General"]);
  });

  it("gives a shared formula to each of its cells", async () => {
    const bytes = await file((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
    });
    await excelWith(bytes);
    expect((await used("formulas"))["formulas"]).toEqual([
      [1, "=A1*2"],
      [2, "=A2*2"],
      [3, "=A3*2"],
    ]);
  });

  it("leaves what a merge covers blank and tells hidden rows, columns and sheets", async () => {
    const bytes = await file((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRows([["a", "b"], ["c", "d"], ["e"]]);
      sheet.mergeCells("A1:B1");
      sheet.getRow(2).hidden = true;
      sheet.getColumn(2).hidden = true;
      book.addWorksheet("Ẩn", { state: "hidden" });
      book.addWorksheet("Ẩn hẳn", { state: "veryHidden" });
    });
    await excelWith(bytes);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      const range = sheets.getItem("S").getRange("A1:B3").load("values");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["S", "Visible"],
        ["Ẩn", "Hidden"],
        ["Ẩn hẳn", "VeryHidden"],
      ]);
      expect(range.values[0]).toEqual(["a", ""]);
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
      expect(columns.value).toEqual([
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: true, columnIndex: 1 },
      ]);
    });
  });

  it("keeps looks and sizes", async () => {
    const bytes = await file((book) => {
      const sheet = book.addWorksheet("S");
      const cell = sheet.getCell("B2");
      cell.value = "Tên nhiệm vụ";
      cell.font = { name: "Times New Roman", size: 13, bold: true, color: { argb: "FFFF0000" } };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      cell.border = { top: { style: "thin" }, left: { style: "double", color: { argb: "FF00FF00" } } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
      sheet.getColumn(2).width = 30;
      sheet.getRow(2).height = 36;
    });
    const snapshot = await readXlsx(bytes);
    const sheet = snapshot.sheets[snapshot.sheetOrder[0] ?? ""];
    const style = sheet?.cellData?.[1]?.[1]?.s;
    expect(typeof style === "string" && snapshot.styles[style]).toEqual({
      ff: "Times New Roman",
      fs: 13,
      bl: 1,
      cl: { rgb: "#FF0000" },
      ht: 2,
      vt: 2,
      tb: 3,
      bg: { rgb: "#FFFF00" },
      bd: { t: { s: 1, cl: { rgb: "#000000" } }, l: { s: 7, cl: { rgb: "#00FF00" } } },
    });
    expect(sheet?.columnData?.[1]).toMatchObject({ w: 215 });
    expect(sheet?.rowData?.[1]).toMatchObject({ h: 48, ia: 0 });
  });
});
