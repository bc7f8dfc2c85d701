import ExcelJS from "exceljs";
import JSZip from "jszip";
import { readXlsx } from "../../stand-in/xlsx";
import { writeXmlParts } from "../../stand-in/xlsx/xml-parts";
import { excelWith } from "./support/sheet";

/** A file made by the .xlsx library. */
async function file(fill: (book: ExcelJS.Workbook) => unknown): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The file with another text in one of its parts. */
async function edited(bytes: Uint8Array, path: string, edit: (text: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(path, edit((await zip.file(path)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

it("takes names over, of the workbook and of sheets, for cells and for formulas; hidden ones stay hidden", async () => {
  const bytes = await file((book) => {
    book.addWorksheet("Kế hoạch").addRows([[1], [2]]);
    book.addWorksheet("Khác").getCell("A1").value = { formula: "SUM(so_lieu)*he_so", result: 6 };
    book.definedNames.add("'Kế hoạch'!$A$1:$A$2", "so_lieu");
  });
  const more =
    '<definedName name="he_so" hidden="1">2</definedName><definedName name="riêng" localSheetId="1" comment="chỉ tờ này">Khác!$A$1</definedName></definedNames>';
  await excelWith(await edited(bytes, "xl/workbook.xml", (xml) => xml.replace("</definedNames>", more)));
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/visible");
    const own = worksheets.getItem("Khác").names;
    own.load("items/name,items/comment");
    worksheets.getItem("Kế hoạch").getRange("A1").values = [[10]];
    const product = worksheets.getItem("Khác").getRange("A1").load("values");
    await context.sync();
    expect(names.items.map(({ name, formula, visible }) => [name, formula as string, visible])).toEqual([
      ["so_lieu", "='Kế hoạch'!$A$1:$A$2", true],
      ["he_so", "=2", false],
    ]);
    expect(own.items.map(({ name, comment }) => [name, comment])).toEqual([["riêng", "chỉ tờ này"]]);
    expect(product.values).toEqual([[24]]);
  });
});

it("takes the print set-up over", async () => {
  const bytes = await file((book) => {
    const sheet = book.addWorksheet("Phụ lục, số 1");
    sheet.pageSetup.orientation = "landscape";
    Object.assign(sheet.pageSetup, { paperSize: 9 });
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToHeight = 0;
    sheet.pageSetup.horizontalCentered = true;
    sheet.pageSetup.printArea = "A1:C5&&E1:F2";
    sheet.pageSetup.printTitlesRow = "1:2";
    book.addWorksheet("Không đặt gì");
  });
  await excelWith(bytes);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const page = worksheets.getFirst().pageLayout;
    page.load("orientation,paperSize,zoom,leftMargin,centerHorizontally");
    const area = page.getPrintArea().load("address");
    const rows = page.getPrintTitleRows().load("address");
    const none = worksheets.getLast().pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      leftMargin: 50.4,
      centerHorizontally: true,
    });
    expect(area.address).toBe("'Phụ lục, số 1'!A1:C5,'Phụ lục, số 1'!E1:F2");
    expect([rows.address, none.isNullObject]).toEqual(["'Phụ lục, số 1'!1:2", true]);
  });
});

it("takes tables over", async () => {
  const bytes = await file((book) => {
    book.addWorksheet("S").addTable({
      name: "NhiemVu",
      ref: "B2",
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleMedium2", showRowStripes: true },
      columns: [{ name: "TT" }, { name: "Tên" }],
      rows: [
        [1, "a"],
        [2, "b"],
      ],
    });
  });
  await excelWith(bytes);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("NhiemVu").load("style,showTotals,showBandedRows");
    const body = table.getDataBodyRange().load("address,values");
    table.columns.load("items/name");
    await context.sync();
    expect([table.style, table.showTotals, table.showBandedRows]).toEqual(["TableStyleMedium2", true, true]);
    expect([body.address, body.values]).toEqual([
      "S!B3:C4",
      [
        [1, "a"],
        [2, "b"],
      ],
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["TT", "Tên"]);
  });
});

it("takes protection over: what is allowed, which cells are not locked, and that a password is wanted", async () => {
  const bytes = await file(async (book) => {
    const sheet = book.addWorksheet("S");
    sheet.addRow(["a", "b"]);
    sheet.getCell("B1").protection = { locked: false };
    await sheet.protect("bí mật", { insertRows: true, spinCount: 1 });
  });
  await excelWith(bytes);
  const write = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = [["mới"]];
      await context.sync();
    });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: false });
  });
  await write("B1");
  await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  const open = (password?: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect(password);
      await context.sync();
    });
  await expect(open()).rejects.toMatchObject({ code: "InvalidArgument" });
  await open("bí mật");
  await write("A1");
});

it("takes the document's properties and the lock of its structure over", async () => {
  const bytes = await file((book) => {
    book.title = "Kế hoạch khuyến công";
    book.creator = "Sở Công Thương";
    book.created = new Date(Date.UTC(2024, 4, 1));
    book.addWorksheet("S");
  });
  const locked = await edited(bytes, "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
  );
  await excelWith(locked);
  await Excel.run(async (context) => {
    const { properties, protection } = context.workbook;
    properties.load("title,author,creationDate");
    protection.load("protected");
    await context.sync();
    expect([properties.title, properties.author]).toEqual(["Kế hoạch khuyến công", "Sở Công Thương"]);
    expect(properties.creationDate).toEqual(new Date(Date.UTC(2024, 4, 1)));
    expect(protection.protected).toBe(true);
  });
});

it("reads the custom XML parts that were written into a file, with their ids", async () => {
  const parts = [
    { id: "{6F3C9E0A-0000-4000-8000-000000000001}", xml: '<a xmlns="urn:example:một">Khuyến công</a>' },
    { id: "{6F3C9E0A-0000-4000-8000-000000000002}", xml: '<b xmlns="urn:example:hai"/>' },
  ];
  const bytes = await writeXmlParts(await file((book) => void book.addWorksheet("S")), parts);
  expect((await readXlsx(bytes)).custom?.["xmlParts"]).toEqual(parts);
  await excelWith(bytes);
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:example:một").getOnlyItem();
    part.load("id");
    const xml = part.getXml();
    await context.sync();
    expect([part.id, xml.value]).toEqual([parts[0]?.id, parts[0]?.xml]);
  });
});
