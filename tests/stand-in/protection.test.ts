import { book, excelWith } from "./support/sheet";

const SHEETS = book({
  Một: [
    ["a", "b"],
    ["c", "d"],
  ],
  Hai: [],
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (work: Work): Promise<void> =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Một"), context);
    await context.sync();
  });

const refused = (code: string, work: Work): Promise<void> =>
  expect(run(work)).rejects.toMatchObject({ code });

const denied = (work: Work): Promise<void> =>
  expect(run(work)).rejects.toMatchObject({
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
  });

const protect: Work = (sheet) => {
  sheet.protection.protect({ allowFormatCells: true, selectionMode: "Normal" }, "bí mật");
};

describe("a protected sheet (docs: Excel.WorksheetProtection)", () => {
  it("says so, with its options", async () => {
    await excelWith(SHEETS);
    await run(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options]).toEqual([false, null]);
    });
    await run(protect);
    await run(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: "Normal",
      });
    });
  });

  it("refuses to be protected again, and to be opened when it is open (issue 6784 of office-js)", async () => {
    await excelWith(SHEETS);
    await denied((sheet) => {
      sheet.protection.unprotect();
    });
    await run(protect);
    await denied(protect);
  });

  it("opens with its password alone", async () => {
    await excelWith(SHEETS);
    await run(protect);
    await refused("InvalidArgument", (sheet) => {
      sheet.protection.unprotect();
    });
    await refused("InvalidArgument", (sheet) => {
      sheet.protection.unprotect("sai");
    });
    await run((sheet) => {
      sheet.protection.unprotect("bí mật");
    });
    await run((sheet) => (sheet.getRange("A1").values = [["mới"]]));
  });

  it("refuses to write to a locked cell, and writes nothing (issue 4546 of microsoft-graph-docs)", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      return protect(sheet, context);
    });
    await denied((sheet) => (sheet.getRange("A1:B1").values = [["mới", null]]));
    await denied((sheet) => (sheet.getRange("B1").formulas = [["=1"]]));
    expect(workbook.activeSheet().cell(0, 0).value).toBe("a");
    await run((sheet) => (sheet.getRange("A1").values = [["mới"]]));
    expect(workbook.activeSheet().cell(0, 0).value).toBe("mới");
  });

  it("needs allowInsertRows, allowDeleteRows and allowFormatCells for these", async () => {
    await excelWith(SHEETS);
    await run((sheet) => {
      sheet.protection.protect();
    });
    await denied((sheet) => sheet.getRange("1:1").insert("Down"));
    await denied((sheet) => {
      sheet.getRange("1:1").delete("Up");
    });
    await denied((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"));
    await run((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowInsertRows: true, allowFormatCells: true });
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
  });

  it("deletes rows only where no cell of them is locked", async () => {
    await excelWith(SHEETS);
    await run((sheet) => {
      sheet.getRange("2:2").format.protection.locked = false;
      sheet.protection.protect({ allowDeleteRows: true });
    });
    await denied((sheet) => {
      sheet.getRange("1:1").delete("Up");
    });
    await run((sheet) => {
      sheet.getRange("2:2").delete("Up");
    });
  });

  it("leaves the other sheets alone", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheet, context) => {
      void protect(sheet, context);
      context.workbook.worksheets.getItem("Hai").getRange("A1").values = [["mới"]];
    });
    expect(workbook.sheets()[1]?.cell(0, 0).value).toBe("mới");
  });

  it("cannot be undone, nor what was before it (docs: undo capabilities)", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheet) => (sheet.getRange("A1").values = [["mới"]]));
    await run(protect);
    expect(await workbook.undo()).toBe(false);
  });
});

describe("a protected workbook (docs: Excel.WorkbookProtection)", () => {
  const lock: Work = (_sheet, { workbook }) => {
    workbook.protection.protect("khoá");
  };

  it.each<[string, Work]>([
    ["adding", (_sheet, { workbook }) => workbook.worksheets.add("Mới")],
    ["renaming", (sheet) => (sheet.name = "Mới")],
    ["moving", (sheet) => (sheet.position = 1)],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    [
      "deleting",
      (sheet) => {
        sheet.delete();
      },
    ],
  ])("refuses %s sheets, and lets cells be written", async (_what, work) => {
    const { workbook } = await excelWith(SHEETS);
    await run(lock);
    await denied(work);
    await run((sheet) => (sheet.getRange("A1").values = [["mới"]]));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Một", "Hai"]);
  });

  it("fails when it is protected already, and opens with its password", async () => {
    await excelWith(SHEETS);
    await run(lock);
    await denied(lock);
    await refused("InvalidArgument", (_sheet, { workbook }) => {
      workbook.protection.unprotect("sai");
    });
    await run(async (_sheet, context) => {
      const { protection } = context.workbook;
      protection.unprotect("khoá");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

it("refuses to write to a workbook that is open for reading", async () => {
  const { workbook } = await excelWith(SHEETS);
  workbook.extras.readOnly = true;
  await run(async (_sheet, context) => {
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
  await denied((sheet) => (sheet.getRange("A1").values = [["mới"]]));
  await denied((_sheet, context) => context.workbook.worksheets.add());
});
