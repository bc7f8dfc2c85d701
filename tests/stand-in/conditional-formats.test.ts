import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const SHEET = book({
  S: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
});

/** Adds a rule that paints cells; gives its id. */
const painted = (address: string, formula: string, colour: string): Promise<string> =>
  onFirstSheet((sheet) => {
    const added = sheet.getRange(address).conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = colour;
    added.load("id");
    return () => added.id;
  });

/** The rules that a range tells of: formula, fill and where. */
const rules = (address: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange(address).conditionalFormats;
    formats.load("items/id,items/type,items/priority");
    await context.sync();
    const found = formats.items.map((item) => ({
      item,
      custom: item.customOrNullObject.load("rule/formula,format/fill/color,format/font/color"),
      ranges: item.getRanges().load("address"),
    }));
    await context.sync();
    return found.map(({ item, custom, ranges }) => [
      item.priority,
      custom.rule.formula,
      custom.format.fill.color,
      ranges.address,
    ]);
  });

it("is added first, read and deleted by its id (docs: ConditionalFormatCollection.add)", async () => {
  await excelWith(SHEET);
  const one = await painted("A1:B3", '=AND(TRUE,N("mark")=0)', "yellow");
  const two = await painted("A2", "=$A2>2", "#FF0000");
  expect(one).not.toBe(two);
  expect(await rules("A1:A9")).toEqual([
    [0, "=$A2>2", "#FF0000", "S!A2"],
    [1, '=AND(TRUE,N("mark")=0)', "#FFFF00", "S!A1:B3"],
  ]);
  expect(await rules("B1")).toEqual([[1, '=AND(TRUE,N("mark")=0)', "#FFFF00", "S!A1:B3"]]);
  await told("A1", "address", (sheet) => {
    sheet.getRange("A2").conditionalFormats.getItem(two).delete();
  });
  expect(await rules("A1:B3")).toEqual([[0, '=AND(TRUE,N("mark")=0)', "#FFFF00", "S!A1:B3"]]);
});

it("says ItemNotFound for an id that is not there, or gives a null object", async () => {
  await excelWith(SHEET);
  const id = await painted("A1", "=TRUE", "red");
  const elsewhere = await refused((sheet) => {
    sheet.getRange("B2").conditionalFormats.getItem(id).delete();
  });
  expect(elsewhere).toMatchObject({ code: "ItemNotFound" });
  const found = await onFirstSheet((sheet) => {
    const item = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("không có");
    return () => item.isNullObject;
  });
  expect(found).toBe(true);
});

it("covers several areas at once (docs: RangeAreas.conditionalFormats), and counts them", async () => {
  await excelWith(SHEET);
  const count = await onFirstSheet((sheet) => {
    const { conditionalFormats } = sheet.getRanges("A1,B2:B3");
    const added = conditionalFormats.add("Custom");
    added.custom.rule.formula = "=TRUE";
    added.custom.format.font.color = "blue";
    added.custom.format.font.bold = true;
    const number = conditionalFormats.getCount();
    return () => number.value;
  });
  expect(count).toBe(1);
  expect(await rules("A1")).toEqual([[0, "=TRUE", "", "S!A1,S!B2:B3"]]);
});

it("clears a range of them and leaves the rest (docs: clearAll)", async () => {
  await excelWith(SHEET);
  await painted("A1:A3", "=TRUE", "red");
  await told("A1", "address", (sheet) => {
    sheet.getRange("A2").conditionalFormats.clearAll();
  });
  expect(await rules("A1:B9")).toEqual([[0, "=TRUE", "#FF0000", "S!A1,S!A3"]]);
});

it("moves with rows that come and go, also when that is undone", async () => {
  const { workbook } = await excelWith(SHEET);
  await painted("A2:B3", "=TRUE", "red");
  const places = async (): Promise<unknown> => ((await rules("A1:Z99"))[0] as unknown[] | undefined)?.[3];
  await told("A1", "address", (sheet) => sheet.getRange("3:3").insert("Down"));
  expect(await places()).toBe("S!A2:B4");
  await told("A1", "address", (sheet) => {
    sheet.getRange("1:2").delete("Up");
  });
  expect(await places()).toBe("S!A1:B2");
  await workbook.undo();
  await workbook.undo();
  expect(await places()).toBe("S!A2:B3");
  await workbook.undo();
  expect(await places()).toBeUndefined();
  await workbook.redo();
  expect(await rules("A2")).toEqual([[0, "=TRUE", "#FF0000", "S!A2:B3"]]);
});

it("changes its place among others (docs: ConditionalFormat.priority)", async () => {
  await excelWith(SHEET);
  const last = await painted("A1", "=1=1", "red");
  await painted("A1", "=2=2", "red");
  await told("A1", "address", (sheet) => {
    sheet.getRange("A1").conditionalFormats.getItem(last).priority = 0;
  });
  expect((await rules("A1")).map((rule) => (rule as unknown[])[1])).toEqual(["=1=1", "=2=2"]);
});

it("refuses what is no formula", async () => {
  await excelWith(SHEET);
  const error = await refused((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM(";
  });
  expect(error).toMatchObject({ code: "InvalidArgument" });
});
