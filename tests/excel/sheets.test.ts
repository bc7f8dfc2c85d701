import { openWorkbook, type WorkbookEvent } from "../../src/excel";
import { book, excelWith } from "../stand-in/support/sheet";

const snapshot = book({ Bìa: [["bìa"]], "Phụ lục": [["TT"]], Nháp: [["nháp"]] });
const THREE = {
  ...snapshot,
  sheets: { ...snapshot.sheets, sheet3: { ...snapshot.sheets?.["sheet3"], hidden: 1 } },
};

it("lists the sheets that people see, in their order, and the one in front", async () => {
  const { workbook } = await excelWith(THREE);
  const { sheets, active } = await openWorkbook.listSheets();
  expect(sheets.map(({ name }) => name)).toEqual(["Bìa", "Phụ lục"]);
  expect(active).toBe(workbook.activeSheet().id);
});

it("brings a sheet to the front, and hears of it", async () => {
  const { workbook } = await excelWith(THREE);
  const heard: WorkbookEvent[] = [];
  await openWorkbook.watch((event) => heard.push(event));
  await openWorkbook.activateSheet("sheet2");
  expect(workbook.activeSheet().name).toBe("Phụ lục");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([{ type: "activated", sheetId: "sheet2" }]);
});
