import { Workbook, type Worksheet } from "exceljs";
import JSZip from "jszip";
import { a1Range, cellAt, parseA1, type Grid, type GridCell } from "../../src/plan";
import { readWorkbookFile } from "../../src/xlsx";

/** The first sheet of a workbook that is made, written, and read again. */
async function sheet(make: (sheet: Worksheet, workbook: Workbook) => void): Promise<Grid> {
  const workbook = new Workbook();
  make(workbook.addWorksheet("Trang 1"), workbook);
  const [grid] = await readWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

function cell(grid: Grid, address: string): GridCell {
  const ref = parseA1(address);
  if (ref === null) throw new Error(`no address: ${address}`);
  return cellAt(grid, ref);
}

test("the rows that are printed again on each page are those of the file", async () => {
  const printed = async (rows?: string): Promise<Grid["print"]> =>
    (
      await sheet((made) => {
        made.getCell("A1").value = "TT";
        if (rows !== undefined) made.pageSetup.printTitlesRow = rows;
      })
    ).print;
  expect(await printed("3:4")).toEqual({ titleRows: { top: 2, bottom: 3 } });
  expect(await printed("1:1")).toEqual({ titleRows: { top: 0, bottom: 0 } });
  expect(await printed()).toEqual({ titleRows: null });
});

describe("cells of a file", () => {
  test("formulas carry their last results, whatever their kind", async () => {
    const grid = await sheet((sheet) => {
      sheet.getCell("A1").value = { formula: "SUM(B1:B2)", result: 1220 };
      sheet.getCell("A2").value = { formula: 'IF(B1>0,"có","")', result: "có" };
      sheet.getCell("A3").value = { formula: "B9/0", result: { error: "#DIV/0!" } };
      sheet.getCell("A4").value = { formula: "B1>0", result: true as unknown as string };
      sheet.getCell("A5").value = { formula: "B1+0" };
      sheet.getCell("A6").value = { formula: "B1-B1", result: 0 };
    });
    const read = (address: string): unknown[] => [cell(grid, address).formula, cell(grid, address).value];
    expect(read("A1")).toEqual(["=SUM(B1:B2)", 1220]);
    expect(read("A2")).toEqual(['=IF(B1>0,"có","")', "có"]);
    expect(read("A3")).toEqual(["=B9/0", { error: "#DIV/0!" }]);
    expect(read("A4")).toEqual(["=B1>0", true]);
    expect(read("A5")).toEqual(["=B1+0", null]);
    expect(read("A6")).toEqual(["=B1-B1", 0]);
  });

  test("a shared formula is each cell's own", async () => {
    const grid = await sheet((sheet) => {
      sheet.fillFormula("C1:C3", "A1+$B$1", [1, 2, 3]);
    });
    expect(grid.formulas.flat()).toEqual(["=A1+$B$1", "=A2+$B$1", "=A3+$B$1"]);
    expect(grid.values.flat()).toEqual([1, 2, 3]);
  });

  test("errors, booleans, rich text and links", async () => {
    const grid = await sheet((sheet) => {
      sheet.getCell("A1").value = { error: "#REF!" };
      sheet.getCell("A2").value = true;
      sheet.getCell("A3").value = { richText: [{ text: "Vốn " }, { text: "NS", font: { bold: true } }] };
      sheet.getCell("A4").value = { text: "Cổng thông tin", hyperlink: "https://example.vn" };
    });
    expect(grid.values.flat()).toEqual([{ error: "#REF!" }, true, "Vốn NS", "Cổng thông tin"]);
    expect(grid.texts.flat()).toEqual(["#REF!", "TRUE", "Vốn NS", "Cổng thông tin"]);
  });

  test("dates are serial numbers", async () => {
    const grid = await sheet((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2025, 3, 28));
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
      sheet.getCell("A2").value = new Date(Date.UTC(2025, 3, 28, 12));
      sheet.getCell("A2").numFmt = "mm-dd-yy";
      sheet.getCell("A3").value = { formula: "A1", result: new Date(Date.UTC(2025, 3, 28)) };
      sheet.getCell("A3").numFmt = "yyyy";
    });
    expect(grid.values.flat()).toEqual([45775, 45775.5, 45775]);
    expect(grid.texts.flat()).toEqual(["28/04/2025", "28/04/2025", "2025"]);
    expect(grid.formats.flat()).toEqual(["dd/mm/yyyy", "m/d/yyyy", "yyyy"]);
  });

  test("days of old Macs keep the numbers that the file has", async () => {
    const grid = await sheet((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.getCell("A1").value = 44313;
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
    });
    expect(cell(grid, "A1").value).toBe(44313);
  });

  test.each([
    [8000, "General", "8000"],
    [262.5, "General", "262,5"],
    [0.1 + 0.2, "General", "0,3"],
    [16800, "#,##0", "16.800"],
    [1234.5, "#,##0.00", "1.234,50"],
    [0.78316, "0%", "78%"],
    [0.78316, "0.00%", "78,32%"],
    [-5, "#,##0;[Red]-#,##0", "-5"],
    [5000, '#,##0 "đ"', "5.000 đ"],
    [5, "[bad", "5"],
  ])("%d in the format %s shows %s", async (value, format, shown) => {
    const grid = await sheet((sheet) => {
      sheet.getCell("A1").value = value;
      sheet.getCell("A1").numFmt = format;
    });
    expect(cell(grid, "A1")).toEqual({ value, formula: null, text: shown, format });
  });
});

test("an amount in a cell dressed as a date keeps its number; one beyond all dates is an error", async () => {
  const grid = await sheet((sheet) => {
    sheet.getCell("A1").value = 262.5;
    sheet.getCell("A2").value = 71654880800;
    for (const address of ["A1", "A2"]) sheet.getCell(address).numFmt = "dd/mm/yyyy";
  });
  expect(grid.values.flat()).toEqual([262.5, { error: "#NUM!" }]);
});

describe("sheets of a file", () => {
  test("the used range holds the cells with content alone", async () => {
    const grid = await sheet((sheet) => {
      sheet.getCell("B3").value = "x";
      sheet.getCell("C5").value = 1;
      sheet.getCell("H20").font = { bold: true };
      sheet.getCell("A1").value = "";
    });
    expect([grid.origin, grid.rowCount, grid.columnCount]).toEqual([{ row: 2, column: 1 }, 3, 2]);
  });

  test("an empty sheet is there, without cells", async () => {
    const grid = await sheet(() => undefined);
    expect([grid.rowCount, grid.columnCount, grid.values]).toEqual([0, 0, []]);
  });

  test("only the first cell of a merge holds anything", async () => {
    const grid = await sheet((sheet) => {
      sheet.getCell("A1").value = "Dự kiến kinh phí";
      sheet.mergeCells("A1:B2");
      sheet.getCell("C2").value = "x";
    });
    expect(grid.values).toEqual([
      ["Dự kiến kinh phí", null, null],
      [null, null, "x"],
    ]);
    expect(grid.merges?.map(a1Range)).toEqual(["A1:B2"]);
  });

  test("hidden rows and columns are named, hidden sheets are read in order", async () => {
    const workbook = new Workbook();
    const first = workbook.addWorksheet("Ẩn", { state: "hidden" });
    first.addRows([
      ["a", 1, 2],
      ["b", 3, 4],
      ["c", 5, 6],
    ]);
    first.getRow(2).hidden = true;
    first.getColumn(3).hidden = true;
    workbook.addWorksheet("Hiện").getCell("A1").value = "x";
    const grids = await readWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grids.map((grid) => grid.sheet.name)).toEqual(["Ẩn", "Hiện"]);
    expect([...(grids[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([2]);
  });

  test("text written into the cell itself is read too", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("S").getCell("A1").value = 1;
    const archive = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    const part = "xl/worksheets/sheet1.xml";
    const xml = (await archive.file(part)?.async("string")) ?? "";
    const inline = xml.replace(
      /<c r="A1".*?<\/c>/,
      '<c r="A1" t="inlineStr"><is><t>Sở &amp; Vốn</t></is></c>',
    );
    expect(inline).not.toBe(xml);
    archive.file(part, inline);
    const [grid] = await readWorkbookFile(await archive.generateAsync({ type: "uint8array" }));
    expect(grid?.values).toEqual([["Sở & Vốn"]]);
  });

  test("a cell too far out is said, not filled up to", async () => {
    const making = sheet((sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.getCell("XFD1048576").value = 1;
    });
    await expect(making).rejects.toMatchObject({ problem: "too-large" });
  });
});
