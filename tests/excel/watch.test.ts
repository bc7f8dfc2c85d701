import { openWorkbook, type WorkbookEvent } from "../../src/excel";
import { book, excelWith } from "../stand-in/support/sheet";
import { refuse } from "./support/refusals";

const TWO = book({ Bìa: [["bìa"]], "Phụ lục": [["TT", "Tên"]] });

/** Events come after the answer, in a task of their own. */
const eventsToCome = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
  await eventsToCome();
}

it("hears a person's change of cells, with the sheet it is on", async () => {
  const { workbook } = await excelWith(TWO);
  const heard: WorkbookEvent[] = [];
  const { hearsChanges } = await openWorkbook.watch((event) => heard.push(event));
  workbook.sheets()[1]?.write([{ row: 1, column: 1, content: { value: "mới" } }]);
  await eventsToCome();
  expect(hearsChanges).toBe(true);
  expect(heard).toEqual([{ type: "changed", sheetId: "sheet2" }]);
});

it("hears every piece of a large paste, which Microsoft's client cuts: whoever listens must wait for the last", async () => {
  await excelWith(TWO);
  const heard: WorkbookEvent[] = [];
  await openWorkbook.watch((event) => heard.push(event));
  await write(
    "Phụ lục",
    "A1:B2000",
    Array.from({ length: 2_000 }, (_, row) => [row, row]),
  );
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.every(({ type }) => type === "changed")).toBe(true);
});

it("hears of sheets that come, go, and change their name", async () => {
  await excelWith(TWO, { sets: { ExcelApiOnline: "1.1" } });
  const heard: WorkbookEvent[] = [];
  await openWorkbook.watch((event) => heard.push(event));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Mới");
    worksheets.getItem("Phụ lục").name = "Phụ lục II";
    await context.sync();
    worksheets.getItem("Mới").delete();
    await context.sync();
  });
  await eventsToCome();
  expect(heard.filter(({ type }) => type === "sheets")).toHaveLength(2);
  expect(heard.filter(({ type }) => type === "deleted")).toHaveLength(1);
});

it("hears nothing any more once it is stopped", async () => {
  const { workbook } = await excelWith(TWO);
  const heard: WorkbookEvent[] = [];
  const watch = await openWorkbook.watch((event) => heard.push(event));
  await watch.stop();
  workbook.activeSheet().write([{ row: 0, column: 0, content: { value: 5 } }]);
  await openWorkbook.activateSheet("sheet2");
  await eventsToCome();
  expect(heard).toEqual([]);
});

it("can be stopped in a workbook that does not answer any more", async () => {
  const excel = await excelWith(TWO);
  const watch = await openWorkbook.watch(() => undefined);
  refuse(excel, "GeneralException");
  await expect(watch.stop()).resolves.toBeUndefined();
});

it("says so where Excel refuses to tell changes, and hears the rest", async () => {
  const excel = await excelWith(TWO);
  excel.host.interceptors.push((body, next) =>
    body.includes("DataChangedEvent")
      ? Promise.resolve(
          JSON.stringify({
            Error: { Code: "ApiNotFound", Message: "", HttpStatusCode: 400, Location: "", ActionIndex: -1 },
            Results: [],
            TraceIds: [],
          }),
        )
      : next(body),
  );
  const heard: WorkbookEvent[] = [];
  const { hearsChanges } = await openWorkbook.watch((event) => heard.push(event));
  await openWorkbook.activateSheet("sheet2");
  await eventsToCome();
  expect(hearsChanges).toBe(false);
  expect(heard).toEqual([{ type: "activated", sheetId: "sheet2" }]);
});

it("hears changes in an older Excel, which lacks the events of names", async () => {
  await excelWith(TWO, { excelApi: "1.14" });
  const heard: WorkbookEvent[] = [];
  const { hearsChanges } = await openWorkbook.watch((event) => heard.push(event));
  await write("Bìa", "A1", [["khác"]]);
  expect(hearsChanges).toBe(true);
  expect(heard).toEqual([{ type: "changed", sheetId: "sheet1" }]);
});
