import { book, excelWith } from "./support/sheet";

const SHEETS = book({ Một: [[1, "=A1"]], Hai: [["b"]] });

/** Long enough for events that are on their way: they come after the answer, in a task of their own. */
const eventsToCome = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

it("tells a change of one cell with its value before and after (docs: WorksheetChangedEventArgs.details)", async () => {
  await excelWith(SHEETS);
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    sheet.onChanged.add((args) => Promise.resolve(void told.push(args)));
    await context.sync();
    sheet.getRange("A1").values = [["hai"]];
    await context.sync();
    await eventsToCome();
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    type: "WorksheetChanged",
    address: "A1",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: "sheet1",
    details: { valueBefore: 1, valueAfter: "hai", valueTypeBefore: "Double", valueTypeAfter: "String" },
  });
});

it("finds the changed range again (docs: WorksheetChangedEventArgs.getRange)", async () => {
  const { workbook } = await excelWith(SHEETS);
  const found: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) =>
      Excel.run(async (inner) => {
        const range = args.getRange(inner).load("address,values");
        await inner.sync();
        found.push(range.address, range.values);
      }),
    );
    await context.sync();
  });
  workbook.sheets()[1]?.write([{ row: 1, column: 1, content: { value: "mới" } }]);
  await eventsToCome();
  expect(found).toEqual(["Hai!B2", [["mới"]]]);
});

it("tells a person's edit apart from the add-in's, and of no result of a formula", async () => {
  const { workbook } = await excelWith(SHEETS);
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => Promise.resolve(void told.push(args)));
    await context.sync();
  });
  workbook.activeSheet().write([
    { row: 0, column: 0, content: { value: 5 } },
    { row: 3, column: 2, content: { value: 6 } },
  ]);
  await workbook.settled();
  await eventsToCome();
  expect(told.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
    ["A1:C4", "Unknown", undefined],
  ]);
});

it("tells selection and activation, on all sheets and on one", async () => {
  const { workbook } = await excelWith(SHEETS);
  const told: string[] = [];
  const [one, two] = workbook.sheets();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(({ address, worksheetId }) =>
      Promise.resolve(void told.push(`selected ${worksheetId} ${address}`)),
    );
    worksheets.onActivated.add(({ worksheetId }) =>
      Promise.resolve(void told.push(`activated ${worksheetId}`)),
    );
    worksheets
      .getItem("Một")
      .onDeactivated.add(({ worksheetId }) => Promise.resolve(void told.push(`left ${worksheetId}`)));
    await context.sync();
    worksheets.getItem("Hai").getRange("B2:B3").select();
    await context.sync();
    await eventsToCome();
  });
  expect(told).toEqual([
    `left ${one?.id ?? ""}`,
    `activated ${two?.id ?? ""}`,
    `selected ${two?.id ?? ""} B2:B3`,
  ]);
});

it("tells nothing any more after the handler is removed", async () => {
  const { workbook } = await excelWith(SHEETS);
  const told: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ address }) =>
      Promise.resolve(void told.push(address)),
    );
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.activeSheet().write([{ row: 0, column: 0, content: { value: 5 } }]);
  await eventsToCome();
  expect(told).toEqual([]);
});

it("tells once what one change made Excel calculate (docs: WorksheetCalculatedEventArgs.address)", async () => {
  const { workbook } = await excelWith(book({ Một: [[1, "=A1"], [2], [3, null, null, "=A1*2"]] }));
  await workbook.settled();
  await eventsToCome();
  const told: string[][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onCalculated.add(({ address }) => Promise.resolve(void told.push(address.split(","))));
    await context.sync();
    sheet.getRange("A1:B1").formulas = [[9, "=A1*3"]];
    sheet.getRange("B1").load("values");
    await context.sync();
  });
  await eventsToCome();
  expect(told).toHaveLength(1);
});
