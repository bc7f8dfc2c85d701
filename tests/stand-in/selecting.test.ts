import { VI_VN } from "../../stand-in/workbook";
import { addressOf } from "../../stand-in/host";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({ Một: [["a"]], Hai: [["b"]] });

it("selects a range, on its sheet", async () => {
  const { workbook } = await excelWith(SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hai").getRange("B2:C3").select();
    await context.sync();
  });
  const { sheet, areas, active } = workbook.selection();
  expect([sheet.name, areas.map(addressOf), active]).toEqual(["Hai", ["B2:C3"], { row: 1, column: 1 }]);
});

it("tells the selected range, the active cell and the active sheet", async () => {
  await excelWith(SHEETS);
  await Excel.run(async (context) => {
    const before = context.workbook.getSelectedRange().load("address");
    await context.sync();
    context.workbook.worksheets.getItem("Hai").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([before.address, selected.address, cell.address, sheet.name]).toEqual([
      "Một!A1",
      "Hai!B2:C3",
      "Hai!B2",
      "Hai",
    ]);
  });
});

it("shows many cells at once by RangeAreas.select", async () => {
  const { host, workbook } = await excelWith(SHEETS);
  // The client of the npm package is older than RangeAreas.select: what newer ones send is sent by hand.
  await host.answer(
    JSON.stringify({
      Actions: [{ Id: 4, ActionType: 3, Name: "Select", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        5: { Id: 5, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        2: {
          Id: 2,
          ObjectPathType: 5,
          Name: "",
          ParentObjectPathId: 5,
          ArgumentInfo: { Arguments: ["Một"] },
        },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: "GetRanges",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ["A1,C3:D4"] },
        },
      },
    }),
  );
  expect(workbook.selection().areas.map(addressOf)).toEqual(["A1", "C3:D4"]);
  await expect(
    Excel.run((context) => {
      context.workbook.getSelectedRange();
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidSelection" });
});

it("activates a sheet", async () => {
  const { workbook } = await excelWith(SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hai").activate();
    await context.sync();
  });
  expect(workbook.activeSheet().name).toBe("Hai");
});

it.each([
  [Office.CoercionType.Text, "a\t1,5\n\t2"],
  [
    Office.CoercionType.Matrix,
    [
      ["a", 1.5],
      ["", 2],
    ],
  ],
])("gives the selection as %s (docs: Document.getSelectedDataAsync)", async (coercion, told) => {
  const { workbook } = await excelWith(
    book({
      Một: [
        ["a", 1.5],
        [null, 2],
      ],
    }),
    { culture: VI_VN },
  );
  workbook.select(workbook.activeSheet(), [{ top: 0, left: 0, bottom: 1, right: 1 }]);
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    Office.context.document.getSelectedDataAsync(coercion, resolve);
  });
  expect([result.status, result.value]).toEqual(["succeeded", told]);
});
