import { refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const open = (): ReturnType<typeof excelWith> =>
  excelWith(
    book({
      Một: [[1, [2, "0.00"], "=A1+B1"], ["x"], ["y", "=Hai!A1"]],
      Hai: [["=Một!A1"]],
    }),
  );

it("moves cells with their formats; what refers to them follows, what they refer to stays (docs: Range.moveTo)", async () => {
  const { workbook } = await open();
  const { formulas, numberFormat } = await told("A1:F3", "formulas,numberFormat", (sheet) => {
    // A destination that is smaller grows.
    sheet.getRange("A1:B1").moveTo("E2");
  });
  expect(formulas).toEqual([
    ["", "", "=E2+F2", "", "", ""],
    ["x", "", "", "", 1, 2],
    ["y", "=Hai!A1", "", "", "", ""],
  ]);
  expect((numberFormat as string[][])[1]?.[5]).toBe("0.00");
  expect(workbook.sheets()[1]?.cell(0, 0).formula).toBe("=Một!E2");
});

it("moves to another sheet, over what was there, and is one undo step", async () => {
  const { workbook } = await open();
  await told("A1", "address", (sheet) => {
    sheet.getRange("A2:A3").moveTo("Hai!A1:A2");
  });
  const [one, two] = workbook.sheets();
  const texts = (): unknown[] => [
    one?.cell(1, 0).value,
    one?.cell(2, 0).value,
    two?.cell(0, 0).value,
    two?.cell(1, 0).value,
  ];
  expect(texts()).toEqual([null, null, "x", "y"]);
  await workbook.undo();
  await workbook.settled();
  expect(texts()).toEqual(["x", "y", 1, null]);
  one?.write([{ row: 0, column: 0, content: { value: 7 } }]);
  await workbook.settled();
  expect(two?.cell(0, 0).value).toBe(7);
});

it("takes merges along", async () => {
  const { workbook } = await open();
  await told("A1", "address", (sheet) => {
    sheet.getRange("A2:A3").merge();
    sheet.getRange("A2:A3").moveTo("C5");
  });
  expect(workbook.sheets()[0]?.merges()).toEqual([{ top: 4, bottom: 5, left: 2, right: 2 }]);
  await workbook.undo();
  expect(workbook.sheets()[0]?.merges()).toEqual([]);
});

it("is refused where cells are locked, there or here", async () => {
  await open();
  const failure = await refused((sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("A1").moveTo("A9");
  });
  expect(failure).toMatchObject({ code: "AccessDenied" });
});
