import type { LocalExcel } from "../../stand-in/node";
import { eventsToCome } from "./support/events-to-come";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({ Một: [[1, "=A1"]], Hai: [["b"]] });

const open = (): Promise<LocalExcel> => excelWith(SHEETS);

/** What was told to a listener, in order, and how it stands there while others work. */
async function hear<Args>(
  event: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<Args>,
): Promise<Args[]> {
  const told: Args[] = [];
  await Excel.run(async (context) => {
    event(context.workbook.worksheets).add((args) => Promise.resolve(void told.push(args)));
    await context.sync();
  });
  return told;
}

const work = async (what: (sheets: Excel.WorksheetCollection) => unknown): Promise<void> => {
  await Excel.run(async (context) => {
    what(context.workbook.worksheets);
    await context.sync();
  });
  await eventsToCome();
};

it("tells sheets that are added and deleted (docs: onAdded, onDeleted)", async () => {
  const { workbook } = await open();
  const added = await hear((sheets) => sheets.onAdded);
  const deleted = await hear((sheets) => sheets.onDeleted);
  await work((sheets) => sheets.add("Mới"));
  const id = workbook.sheets()[2]?.id;
  await work((sheets) => {
    sheets.getItem("Mới").delete();
  });
  expect(added).toEqual([{ type: "WorksheetAdded", source: "Local", worksheetId: id }]);
  expect(deleted).toEqual([{ type: "WorksheetDeleted", source: "Local", worksheetId: id }]);
});

it("tells a new name, a new place, another visibility and protection, with before and after", async () => {
  await open();
  const named = await hear((sheets) => sheets.onNameChanged);
  const namedAlone = await hear((sheets) => sheets.getItem("Một").onNameChanged);
  const moved = await hear((sheets) => sheets.onMoved);
  const shown = await hear((sheets) => sheets.onVisibilityChanged);
  const locked = await hear((sheets) => sheets.getItem("Một").onProtectionChanged);
  await work((sheets) => {
    const sheet = sheets.getItem("Một");
    sheet.name = "Khác";
    sheet.position = 1;
    sheet.visibility = "VeryHidden";
    sheet.visibility = "Hidden";
    sheet.protection.protect();
    sheets.getItem("Hai").name = "Hai nữa";
  });
  const of = { source: "Local", worksheetId: "sheet1" };
  const other = { source: "Local", worksheetId: "sheet2" };
  expect(namedAlone).toEqual([{ ...of, type: "WorksheetNameChanged", nameBefore: "Một", nameAfter: "Khác" }]);
  expect(named).toEqual([
    ...namedAlone,
    { ...other, type: "WorksheetNameChanged", nameBefore: "Hai", nameAfter: "Hai nữa" },
  ]);
  expect(moved).toEqual([{ ...of, type: "WorksheetMoved", positionBefore: 0, positionAfter: 1 }]);
  expect(shown).toEqual([
    { ...of, type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "VeryHidden" },
    { ...of, type: "WorksheetVisibilityChanged", visibilityBefore: "VeryHidden", visibilityAfter: "Hidden" },
  ]);
  expect(locked).toEqual([{ ...of, type: "WorksheetProtectionChanged", isProtected: true }]);
});

it("tells of a sheet that is left when it is hidden", async () => {
  await open();
  const activated = await hear((sheets) => sheets.onActivated);
  const left = await hear((sheets) => sheets.onDeactivated);
  await work((sheets) => (sheets.getItem("Một").visibility = "Hidden"));
  expect(activated.map(({ worksheetId }) => worksheetId)).toEqual(["sheet2"]);
  expect(left.map(({ worksheetId }) => worksheetId)).toEqual(["sheet1"]);
});

it("tells rows and columns that come and go (docs: DataChangeType)", async () => {
  await open();
  const changed = await hear((sheets) => sheets.onChanged);
  await work((sheets) => {
    const sheet = sheets.getItem("Một");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("A:A").delete("Left");
  });
  expect(
    changed.map(({ changeType, address, changeDirectionState }) => [
      changeType,
      address,
      changeDirectionState,
    ]),
  ).toEqual([
    ["RowInserted", "1:2", undefined],
    ["RowDeleted", "1:1", undefined],
    ["ColumnInserted", "B:B", undefined],
    ["ColumnDeleted", "A:A", undefined],
  ]);
});

it("tells a recalculation by onCalculated and not by onChanged", async () => {
  await open();
  const changed = await hear((sheets) => sheets.onChanged);
  const calculated = await hear((sheets) => sheets.onCalculated);
  await work((sheets) => {
    sheets.getItem("Một").getRange("A1").values = [[5]];
    sheets.getItem("Một").getRange("B1").load("values");
  });
  expect(changed.map(({ address }) => address)).toEqual(["A1"]);
  expect(calculated).toMatchObject([{ type: "WorksheetCalculated", worksheetId: "sheet1", address: "B1" }]);
});

it("tells each chunk that the client makes of a big write", async () => {
  await open();
  const changed = await hear((sheets) => sheets.onChanged);
  const rows = Array.from({ length: 2000 }, (_, row) => [row, row]);
  await work((sheets) => (sheets.getItem("Hai").getRange("A1:B2000").values = rows));
  expect(changed.map(({ address }) => address)).toEqual(["A1:B750", "A751:B1500", "A1501:B2000"]);
});

it("tells another person's change as Remote (docs: co-authoring)", async () => {
  const { host, workbook } = await open();
  const changed = await hear((sheets) => sheets.onChanged);
  host.asSecondPerson(() => {
    workbook.activeSheet().write([{ row: 4, column: 0, content: { value: "từ người khác" } }]);
  });
  await work((sheets) => (sheets.getItem("Một").getRange("A6").values = [["từ ta"]]));
  expect(changed.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ["A5", "Remote", "Unknown"],
    ["A6", "Local", "ThisLocalAddin"],
  ]);
});

it("tells nothing while events are off (docs: runtime.enableEvents)", async () => {
  await open();
  const changed = await hear((sheets) => sheets.onChanged);
  const setEvents = (enabled: boolean): Promise<void> =>
    Excel.run(async (context) => {
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(!enabled);
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
  await setEvents(false);
  await work((sheets) => (sheets.getItem("Một").getRange("A1").values = [[5]]));
  await setEvents(true);
  await work((sheets) => (sheets.getItem("Một").getRange("A2").values = [[6]]));
  expect(changed.map(({ address }) => address)).toEqual(["A2"]);
});
