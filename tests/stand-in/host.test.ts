import { VI_VN } from "../../stand-in/workbook";
import { book, excelWith } from "./support/sheet";

const SHEET = book({ S: [["a"]] });

const firstSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

describe("a member that the host lacks", () => {
  beforeEach(() => excelWith(SHEET));

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "Range.flashFill",
      (sheet) => {
        sheet.getRange("A1").flashFill();
      },
    ],
    ["Range.style", (sheet) => sheet.getRange("A1").load("style")],
    [
      "Range.showCard",
      (sheet) => {
        sheet.getRange("A1").showCard();
      },
    ],
    ["Worksheet.charts", (sheet) => sheet.charts.load("items/name")],
    ["Worksheet.standardWidth to set", (sheet) => (sheet.standardWidth = 12)],
    ["Range.getRowProperties({style})", (sheet) => sheet.getRange("1:1").getRowProperties({ style: true })],
  ])("fails by its name: %s", async (member, work) => {
    await expect(firstSheet(work)).rejects.toMatchObject({
      code: "StandInLacksMember",
      message: `The local Excel has no ${member} yet.`,
    });
  });
});

describe("errors", () => {
  beforeEach(() => excelWith(SHEET));

  it("says ItemNotFound for a sheet that is not there", async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
    });
  });

  it.each(["A", "5", "A1:B2:C3", "XFE1", "A0", "1A", ""])(
    "says InvalidArgument for the address %p",
    async (address) => {
      await expect(firstSheet((sheet) => sheet.getRange(address).load("address"))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  it("gives what was read before the error (the client takes results beside an error)", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      context.workbook.worksheets.getItem("Không có").load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      expect(sheet.name).toBe("S");
    });
  });

  it("names the statement that failed", async () => {
    const error = await firstSheet((sheet) => sheet.getCell(-1, 0).load("address")).catch((e: unknown) => e);
    expect((error as OfficeExtension.Error).debugInfo).toMatchObject({ errorLocation: "Worksheet.getCell" });
  });
});

describe("limits", () => {
  const LONG = Array.from({ length: 300 }, () => ["x".repeat(20_000)]);

  const rowsOf = (address: string): Promise<number> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
      await context.sync();
      return range.values.length;
    });

  it("refuses a response over 5 MB (docs: resource limits)", async () => {
    await excelWith(book({ S: LONG }));
    await expect(rowsOf("A1:A200")).resolves.toBe(200);
    await expect(rowsOf("A1:A300")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("refuses a request over 5 MB and does nothing of it", async () => {
    const { workbook } = await excelWith(SHEET);
    await expect(firstSheet((sheet) => (sheet.getRange("A1:A300").values = LONG))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(workbook.activeSheet().cell(0, 0).value).toBe("a");
  });
});

describe("the declared requirement set", () => {
  it("is 1.17 unless another is declared", async () => {
    await excelWith(SHEET);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });

  it("makes the client refuse what an older Excel lacks", async () => {
    await excelWith(SHEET, { excelApi: "1.12" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    await expect(
      firstSheet((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("areaCount")),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

it("tells the person's separators (docs: Application.cultureInfo)", async () => {
  await excelWith(SHEET, { culture: VI_VN });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    const { cultureInfo } = application;
    cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    expect(application.calculationMode).toBe("Automatic");
    expect(cultureInfo.toJSON()).toEqual({
      name: "vi-VN",
      numberFormat: { numberDecimalSeparator: ",", numberGroupSeparator: "." },
    });
  });
});

it("counts requests, and lets interceptors stand in for the host", async () => {
  const { host } = await excelWith(SHEET);
  await firstSheet((sheet) => sheet.load("name"));
  const counted = host.requests;
  expect(counted).toBeGreaterThan(0);
  host.interceptors.push(() =>
    Promise.resolve(
      JSON.stringify({
        Error: { Code: "AccessDenied", Message: "No.", HttpStatusCode: 403, Location: "", ActionIndex: -1 },
        Results: [],
        TraceIds: [],
      }),
    ),
  );
  await expect(firstSheet((sheet) => sheet.load("name"))).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.requests).toBeGreaterThan(counted);
});

it("answers what the client says at its start", async () => {
  await excelWith(SHEET);
  const context = new OfficeExtension.ClientRequestContext();
  const { AddinInternalService } = (globalThis as unknown as { OfficeCore: Internals }).OfficeCore;
  AddinInternalService.newObject(context).notifyActionHandlerReady();
  await expect(context.sync()).resolves.toBeUndefined();
});

interface Internals {
  readonly AddinInternalService: {
    newObject(context: OfficeExtension.ClientRequestContext): { notifyActionHandlerReady(): void };
  };
}

it("lets go of every range that a batch tracked", async () => {
  const { host } = await excelWith(SHEET);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getCell(1, 1);
    await context.sync();
  });
  // The client sends its clean-up after the batch, without waiting for it.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const body = await host.answer(
    JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name: "_GetReferenceCount", ObjectPathId: 1, ArgumentInfo: {} }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    }),
  );
  expect(JSON.parse(body)).toMatchObject({ Results: [{ ActionId: 2, Value: 0 }] });
});
