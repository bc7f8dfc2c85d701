import { book, excelWith } from "./support/sheet";
import { eventsToCome } from "./support/events-to-come";

const SHEETS = book({
  Sổ: [
    [1, 2, "=A1+B1"],
    [3, 4, "=A2+B2"],
  ],
});

/** Binds cells of the first sheet under the name "nguồn". */
const bind = (address: string, type: "Range" | "Table" | "Text" = "Range"): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    context.workbook.bindings.add(range, type, "nguồn");
    await context.sync();
  });

const bound = <Told>(read: (binding: Excel.Binding) => Told): Promise<Told> =>
  Excel.run(async (context) => {
    const told = read(context.workbook.bindings.getItem("nguồn"));
    await context.sync();
    return told;
  });

it("finds bound cells where they are by now, through the id (docs: BindingCollection.getItem, Binding.getRange)", async () => {
  await excelWith(SHEETS);
  await bind("A2:B2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    const { bindings } = context.workbook;
    const range = bindings.getItemAt(0).getRange().load("address");
    bindings.load("count,items/id,items/type");
    const none = bindings.getItemOrNullObject("khác");
    await context.sync();
    expect(range.address).toBe("Sổ!A3:B3");
    expect(bindings.toJSON()).toEqual({ count: 1, items: [{ id: "nguồn", type: "Range" }] });
    expect(none.isNullObject).toBe(true);
  });
});

it("binds what is selected (docs: BindingCollection.addFromSelection)", async () => {
  await excelWith(SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B1:C2").select();
    await context.sync();
    const binding = context.workbook.bindings.addFromSelection("Range", "chọn");
    const range = binding.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sổ!B1:C2");
  });
});

it("refuses to give a table for cells (docs: an error if the binding is not of the correct type)", async () => {
  await excelWith(SHEETS);
  await bind("A1");
  await expect(bound((binding) => binding.getTable())).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(bind("A1", "Table")).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("forgets a binding that is deleted (docs: Binding.delete)", async () => {
  await excelWith(SHEETS);
  await bind("A1");
  await bound((binding) => {
    binding.delete();
  });
  await expect(bound((binding) => binding.load("type"))).rejects.toMatchObject({ code: "ItemNotFound" });
});

it.each([
  ["a cell of it", "B2", ["nguồn"]],
  ["what its formula comes from", "A1", ["nguồn"]],
  ["a cell beside it", "E9", []],
])("tells when data in a binding changes: %s (docs: Binding.onDataChanged)", async (_what, address, told) => {
  const { workbook } = await excelWith(SHEETS);
  await workbook.settled();
  await bind("B2:C2");
  await bind("B1:C2");
  const heard = new Set<string>();
  await bound((binding) => {
    binding.onDataChanged.add((args) => Promise.resolve(void heard.add(args.binding.id)));
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[7]];
    await context.sync();
  });
  await workbook.settled();
  await eventsToCome();
  expect([...heard]).toEqual(told);
});

it("tells what of a binding is selected, and nothing once the handler is gone (docs: BindingSelectionChangedEventArgs)", async () => {
  const { workbook } = await excelWith(SHEETS);
  await bind("B1:C2");
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.bindings
      .getItem("nguồn")
      .onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) =>
        Promise.resolve(void heard.push([startRow, startColumn, rowCount, columnCount])),
      );
    await context.sync();
    return added;
  });
  const sheet = workbook.activeSheet();
  workbook.select(sheet, [{ top: 1, left: 0, bottom: 5, right: 1 }]);
  workbook.select(sheet, [{ top: 8, left: 8, bottom: 8, right: 8 }]);
  await eventsToCome();
  expect(heard).toEqual([[1, 0, 1, 1]]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.select(sheet, [{ top: 0, left: 1, bottom: 0, right: 1 }]);
  await eventsToCome();
  expect(heard).toHaveLength(1);
});

it.each<[string, string, unknown, unknown]>([
  ["another formula", "C1", "=A1*B1", [{ cellAddress: "C1", previousFormula: "=A1+B1" }]],
  ["a plain value in its place", "C1", 5, [{ cellAddress: "C1", previousFormula: "=A1+B1" }]],
  ["a formula in place of a value", "A1", "=2", [{ cellAddress: "A1", previousFormula: "1" }]],
  ["the same formula", "C1", "=A1+B1", undefined],
  ["a value that the formula reads", "A1", 9, undefined],
])(
  "tells of formulas that change, not of results: %s (docs: Worksheet.onFormulaChanged)",
  async (_what, address, formula, details) => {
    const { workbook } = await excelWith(SHEETS);
    await workbook.settled();
    const heard: Excel.WorksheetFormulaChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onFormulaChanged.add((args) => Promise.resolve(void heard.push(args)));
      await context.sync();
      sheet.getRange(address).formulas = [[formula]];
      await context.sync();
    });
    await workbook.settled();
    await eventsToCome();
    expect(heard.map(({ source, formulaDetails }) => [source, formulaDetails])).toEqual(
      details === undefined ? [] : [["Local", details]],
    );
  },
);
