import { book, excelWith } from "./support/sheet";

const SHEET = book({
  "Kế hoạch": [
    [1, 2],
    [3, 4],
  ],
});

const layout = <Result>(
  work: (
    page: Excel.PageLayout,
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
  ) => Promise<Result> | Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = await work(sheet.pageLayout, context, sheet);
    await context.sync();
    return result;
  });

const refused = (code: string, work: (page: Excel.PageLayout) => unknown): Promise<void> =>
  expect(layout(work)).rejects.toMatchObject({ code });

beforeEach(() => excelWith(SHEET));

it("keeps orientation, paper, margins and centring (docs: Excel.PageLayout)", async () => {
  await layout(async (page, context) => {
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.leftMargin = 36;
    page.centerHorizontally = true;
    page.load("orientation,paperSize,leftMargin,rightMargin,centerHorizontally,printOrder");
    await context.sync();
    expect(page.toJSON()).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 36,
      rightMargin: 50.4,
      centerHorizontally: true,
      printOrder: "DownThenOver",
    });
  });
  await refused("InvalidArgument", (page) => (page.paperSize = "A40" as "A4"));
  await refused("InvalidArgument", (page) => (page.topMargin = -1));
});

it("takes zoom as an object: a scale, or pages to fit on (docs: PageLayout.zoom)", async () => {
  const zoom = (wanted: Excel.PageLayoutZoomOptions): Promise<Excel.PageLayoutZoomOptions> =>
    layout(async (page, context) => {
      page.zoom = wanted;
      page.load("zoom");
      await context.sync();
      return page.zoom;
    });
  expect(await zoom({ scale: 80 })).toMatchObject({ scale: 80, horizontalFitToPages: null });
  expect(await zoom({ horizontalFitToPages: 1 })).toEqual({
    scale: null,
    horizontalFitToPages: 1,
    verticalFitToPages: null,
  });
  await refused("InvalidArgument", (page) => (page.zoom = { scale: 401 }));
  await refused("InvalidArgument", (page) => (page.zoom = { scale: 9 }));
});

it("repeats whole rows and whole columns on each page, and nothing else", async () => {
  await layout(async (page, context) => {
    const none = page.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    page.setPrintTitleRows("$1:$2");
    page.setPrintTitleColumns("A:B");
    const rows = page.getPrintTitleRowsOrNullObject().load("address");
    const columns = page.getPrintTitleColumns().load("address");
    await context.sync();
    expect([rows.address, columns.address]).toEqual(["'Kế hoạch'!1:2", "'Kế hoạch'!A:B"]);
  });
  await layout(async (page, context) => {
    page.setPrintTitleRows("");
    const rows = page.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(rows.isNullObject).toBe(true);
  });
  await refused("InvalidArgument", (page) => {
    page.setPrintTitleRows("A1:B2");
  });
  await refused("InvalidArgument", (page) => {
    page.setPrintTitleColumns("A1:B2");
  });
});

it("prints an area or several; ItemNotFound where none is set (docs: PageLayout.getPrintArea)", async () => {
  await refused("ItemNotFound", (page) => page.getPrintArea().load("address"));
  await layout(async (page, context, sheet) => {
    page.setPrintArea(sheet.getRange("A1:B2"));
    const one = page.getPrintArea().load("address");
    await context.sync();
    expect(one.address).toBe("'Kế hoạch'!A1:B2");
    page.setPrintArea("A1:A2,C1:C2");
    const two = page.getPrintAreaOrNullObject().load("address,areaCount");
    await context.sync();
    expect([two.address, two.areaCount]).toEqual(["'Kế hoạch'!A1:A2,'Kế hoạch'!C1:C2", 2]);
  });
});

it("moves the print area and titles with rows that come and go", async () => {
  await layout(async (page, context, sheet) => {
    page.setPrintArea("A1:B2");
    page.setPrintTitleRows("2:2");
    sheet.getRange("2:3").insert("Down");
    const area = page.getPrintArea().load("address");
    const rows = page.getPrintTitleRows().load("address");
    await context.sync();
    expect([area.address, rows.address]).toEqual(["'Kế hoạch'!A1:B4", "'Kế hoạch'!4:4"]);
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("1:1").delete("Up");
    const moved = page.getPrintArea().load("address");
    const titles = page.getPrintTitleRows().load("address");
    await context.sync();
    expect([moved.address, titles.address]).toEqual(["'Kế hoạch'!B1:C3", "'Kế hoạch'!3:3"]);
  });
});
