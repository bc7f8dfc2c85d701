import { VI_VN } from "../../stand-in/workbook";
import { book, excelWith } from "./support/sheet";

const SHEET = book({ S: [[1, "=A1+1"]] });

const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });

/** Writes a number and reads what depends on it, in one request. */
const dependent = (context: Excel.RequestContext, value: number): Excel.Range => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [[value]];
  return sheet.getRange("B1").load("values");
};

it("calculates when it is told to, in manual mode (docs: Application.calculationMode)", async () => {
  const { workbook } = await excelWith(SHEET);
  await workbook.settled();
  await run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.load("calculationMode");
    const before = dependent(context, 5);
    await context.sync();
    expect([application.calculationMode, before.values]).toEqual(["Manual", [[2]]]);
    application.load("calculationState");
    await context.sync();
    expect(application.calculationState).toBe("Pending");
    application.calculate("Recalculate");
    const after = context.workbook.worksheets.getFirst().getRange("B1").load("values");
    application.load("calculationState");
    await context.sync();
    expect([after.values, application.calculationState]).toEqual([[[6]], "Done"]);
  });
  expect(workbook.isCalculated()).toBe(true);
});

it("leaves formulas alone until calculation is wanted, however long that takes", async () => {
  const { workbook } = await excelWith(SHEET);
  await run((context) => {
    context.workbook.application.calculationMode = "Manual";
    dependent(context, 5);
  });
  // Longer than Univer waits before it would calculate by itself.
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(workbook.isCalculated()).toBe(false);
});

it("suspends calculation until the next sync (docs: suspendApiCalculationUntilNextSync)", async () => {
  const { workbook } = await excelWith(SHEET);
  await workbook.settled();
  await run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const during = dependent(context, 5);
    await context.sync();
    expect(during.values).toEqual([[2]]);
    const after = worksheets.getFirst().getRange("B1").load("values");
    await context.sync();
    expect(after.values).toEqual([[6]]);
  });
});

it("refuses modes and kinds of calculation that there are not", async () => {
  await excelWith(SHEET);
  const refused = (work: (application: Excel.Application) => void): Promise<void> =>
    expect(
      run((context) => {
        work(context.workbook.application);
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  await refused((application) => (application.calculationMode = "Never" as "Manual"));
  await refused((application) => {
    application.calculate("Half" as "Full");
  });
});

it("tells the person's dates (docs: Excel.DatetimeFormatInfo)", async () => {
  await excelWith(SHEET, { culture: VI_VN });
  await run(async (context) => {
    const { datetimeFormat } = context.workbook.application.cultureInfo;
    datetimeFormat.load("shortDatePattern,dateSeparator");
    await context.sync();
    expect([datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator]).toEqual(["dd/MM/yyyy", "/"]);
  });
});

it("declares the sets that it is told to, and the hidden one for the end of an edit", async () => {
  const { host } = await excelWith(SHEET, { excelApi: "1.14", sets: { RibbonApi: "1.1" } });
  const { requirements } = Office.context;
  const supported = (): boolean[] => [
    requirements.isSetSupported("ExcelApi", "1.14"),
    requirements.isSetSupported("ExcelApi", "1.15"),
    requirements.isSetSupported("ExcelApiOnline", "1.1"),
    requirements.isSetSupported("DelayForCellEdit"),
    requirements.isSetSupported("RibbonApi", "1.1"),
    requirements.isSetSupported("RibbonApi", "1.2"),
  ];
  expect(supported()).toEqual([true, false, false, true, true, false]);
  // From 1.17 on, for the events of sheets that the client of the npm package asks for by another set.
  host.declare({ ExcelApi: "1.17" });
  expect(supported()).toEqual([true, true, true, true, true, false]);
});
