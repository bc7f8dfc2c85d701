import { book, excelWith } from "./support/sheet";

const SHEETS = book({ Một: [[1]], Hai: [["b", "=Một!A1"]], Ba: [] });

type Work<Result> = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Result;

const run = (work: Work<unknown>): Promise<void> =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets, context);
    await context.sync();
  });

const names = async (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const refused = (code: string, work: Work<unknown>): Promise<void> =>
  expect(run(work)).rejects.toMatchObject({ code });

describe("adding a sheet (docs: WorksheetCollection.add)", () => {
  it("puts it at the end and leaves the active one active", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheets) => {
      const added = sheets.add("Tổng hợp");
      added.getRange("A1").values = [["mới"]];
    });
    expect(await names()).toEqual(["Một", "Hai", "Ba", "Tổng hợp"]);
    expect(workbook.activeSheet().name).toBe("Một");
    expect(workbook.sheets()[3]?.cell(0, 0).value).toBe("mới");
  });

  it("finds a name where none is given", async () => {
    await excelWith(SHEETS);
    await run((sheets) => [sheets.add(), sheets.add()]);
    expect((await names()).slice(3)).toEqual(["Sheet1", "Sheet2"]);
  });

  it("gives a proxy that finds the new sheet again after the sync", async () => {
    await excelWith(SHEETS);
    await run(async (sheets, context) => {
      const added = sheets.add("Mới").load("id,position");
      await context.sync();
      added.name = "Khác";
      expect([added.position, added.id]).toEqual([3, expect.stringMatching(/^\{.{36}\}$/)]);
    });
    expect((await names())[3]).toBe("Khác");
  });

  it("refuses a name that is taken, in any case, with ItemAlreadyExists", async () => {
    await excelWith(SHEETS);
    await refused("ItemAlreadyExists", (sheets) => sheets.add("MỘT"));
  });

  it.each(["", "x".repeat(32), "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'", "History"])(
    "refuses the name %p",
    async (name) => {
      await excelWith(SHEETS);
      await refused("InvalidArgument", (sheets) => sheets.add(name));
      expect(await names()).toHaveLength(3);
    },
  );
});

describe("renaming", () => {
  it("changes the formulas that name the sheet, and leaves its id", async () => {
    const { workbook } = await excelWith(SHEETS);
    const [first] = workbook.sheets();
    await run((sheets) => (sheets.getItem("Một").name = "Kế hoạch 2024"));
    expect(first?.name).toBe("Kế hoạch 2024");
    expect(workbook.sheets()[1]?.cell(0, 1)).toMatchObject({ formula: "='Kế hoạch 2024'!A1" });
  });

  it('allows 31 characters and no more (docs: "fewer than 32")', async () => {
    await excelWith(SHEETS);
    await run((sheets) => (sheets.getItem("Một").name = "x".repeat(31)));
    await refused("InvalidArgument", (sheets) => (sheets.getItem("Hai").name = "y".repeat(32)));
    await refused("InvalidArgument", (sheets) => (sheets.getItem("Hai").name = "BA"));
    await run((sheets) => (sheets.getItem("Hai").name = "HAI"));
    expect(await names()).toEqual(["x".repeat(31), "HAI", "Ba"]);
  });
});

describe("deleting (docs: Worksheet.delete)", () => {
  it("takes the sheet away, and formulas that name it to #REF!", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheets) => {
      sheets.getItem("Một").delete();
    });
    expect(await names()).toEqual(["Hai", "Ba"]);
    expect(workbook.activeSheet().name).toBe("Hai");
    await workbook.settled();
    expect(workbook.activeSheet().cell(0, 1).value).toEqual({ error: "#REF!" });
  });

  it("refuses a VeryHidden sheet, which must be shown or hidden first, with InvalidOperation", async () => {
    await excelWith(SHEETS);
    await run((sheets) => (sheets.getItem("Ba").visibility = "VeryHidden"));
    await refused("InvalidOperation", (sheets) => {
      sheets.getItem("Ba").delete();
    });
    await run((sheets) => {
      const sheet = sheets.getItem("Ba");
      sheet.visibility = "Hidden";
      sheet.delete();
    });
    expect(await names()).toEqual(["Một", "Hai"]);
  });

  it("refuses the last visible sheet", async () => {
    await excelWith(SHEETS);
    await refused("InvalidOperation", (sheets) => {
      for (const name of ["Một", "Hai", "Ba"]) sheets.getItem(name).delete();
    });
    expect(await names()).toEqual(["Ba"]);
  });

  it("says ItemNotFound to one who still speaks of its cells", async () => {
    await excelWith(SHEETS);
    await refused("ItemNotFound", async (sheets, context) => {
      const range = sheets.getItem("Hai").getRange("A1");
      range.load("values");
      await context.sync();
      sheets.getItem("Hai").delete();
      await context.sync();
      range.load("values");
    });
  });

  it("cannot be undone, nor what was before it (docs: undo capabilities)", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run((sheets) => {
      sheets.getItem("Một").getRange("A1").values = [[2]];
      sheets.getItem("Ba").delete();
    });
    expect(await workbook.undo()).toBe(false);
    expect(workbook.sheets()[0]?.cell(0, 0).value).toBe(2);
  });
});

describe("visibility", () => {
  it("has three states, and hiding leaves for another sheet", async () => {
    const { workbook } = await excelWith(SHEETS);
    const states = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Một").visibility = "Hidden";
      worksheets.getItem("Ba").visibility = "VeryHidden";
      worksheets.load("items/visibility");
      const visible = worksheets.getCount(true);
      await context.sync();
      return [...worksheets.items.map(({ visibility }) => visibility), visible.value];
    });
    expect(states).toEqual(["Hidden", "Visible", "VeryHidden", 1]);
    expect(workbook.activeSheet().name).toBe("Hai");
    await refused("InvalidOperation", (sheets) => (sheets.getItem("Hai").visibility = "Hidden"));
    await run((sheets) => (sheets.getItem("Một").visibility = "Visible"));
    expect(workbook.activeSheet().name).toBe("Hai");
  });
});

it("moves a sheet to a position counted from 0 (docs: Worksheet.position)", async () => {
  await excelWith(SHEETS);
  await run((sheets) => (sheets.getItem("Ba").position = 0));
  expect(await names()).toEqual(["Ba", "Một", "Hai"]);
  await run((sheets) => (sheets.getItem("Ba").position = 1));
  expect(await names()).toEqual(["Một", "Ba", "Hai"]);
  await refused("InvalidArgument", (sheets) => (sheets.getItem("Ba").position = 3));
});

it("finds the sheets beside one and at the ends, all or the visible ones", async () => {
  await excelWith(SHEETS);
  await run((sheets) => (sheets.getItem("Hai").visibility = "Hidden"));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem("Một");
    const found = [
      first.getNext(),
      first.getNext(true),
      worksheets.getItem("Ba").getPrevious(true),
      worksheets.getFirst(),
      worksheets.getLast(true),
    ].map((sheet) => sheet.load("name"));
    const none = [first.getPreviousOrNullObject(), worksheets.getItem("Ba").getNextOrNullObject()];
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["Hai", "Ba", "Một", "Một", "Ba"]);
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
  });
  await refused("ItemNotFound", (sheets) => sheets.getItem("Ba").getNext().load("name"));
});

it('keeps a tab colour; null for a hidden sheet, "" for none (docs: Worksheet.tabColor)', async () => {
  await excelWith(SHEETS);
  const colours = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Một").tabColor = "#ffa500";
    const hidden = worksheets.getItem("Ba");
    hidden.tabColor = "#FF0000";
    hidden.visibility = "Hidden";
    worksheets.load("items/tabColor");
    await context.sync();
    return worksheets.items.map(({ tabColor }) => tabColor);
  });
  expect(colours).toEqual(["#FFA500", "", null]);
  await run((sheets) => (sheets.getItem("Một").tabColor = "red"));
  await refused("InvalidArgument", (sheets) => (sheets.getItem("Một").tabColor = "đỏ"));
});

it("shows and hides grid lines and headings (docs: Worksheet.showGridlines, showHeadings)", async () => {
  await excelWith(SHEETS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một").load("showGridlines,showHeadings");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([true, true]);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load("showGridlines,showHeadings");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});

it("freezes rows, columns and both, and says where (docs: WorksheetFreezePanes)", async () => {
  await excelWith(SHEETS);
  const frozen = (work: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | null> =>
    Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Một");
      work(freezePanes);
      const place = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return place.isNullObject ? null : place.address;
    });
  expect(
    await frozen((panes) => {
      panes.freezeRows(3);
    }),
  ).toBe("Một!1:3");
  expect(
    await frozen((panes) => {
      panes.freezeColumns(2);
    }),
  ).toBe("Một!A1:B3");
  expect(
    await frozen((panes) => {
      panes.freezeRows(0);
    }),
  ).toBe("Một!A:B");
  expect(
    await frozen((panes) => {
      panes.freezeAt("A1:C5");
    }),
  ).toBe("Một!A1:C5");
  expect(
    await frozen((panes) => {
      panes.unfreeze();
    }),
  ).toBeNull();
});

it("keeps custom properties, found in any case (docs: WorksheetCustomPropertyCollection)", async () => {
  await excelWith(SHEETS);
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Một");
    customProperties.add("Loại", "chương trình");
    customProperties.add("loại", "kế hoạch");
    customProperties.add("thừa", "x").delete();
    const kind = customProperties.getItem("LOẠI").load("key,value");
    const gone = customProperties.getItemOrNullObject("thừa").load("key");
    const count = customProperties.getCount();
    await context.sync();
    expect([kind.key, kind.value, gone.isNullObject, count.value]).toEqual(["Loại", "kế hoạch", true, 1]);
  });
  await refused("InvalidArgument", (sheets) =>
    sheets.getItem("Một").customProperties.add("x".repeat(256), ""),
  );
});

describe("copying (docs: Worksheet.copy)", () => {
  it("puts a like sheet at the beginning, at the end or beside another one", async () => {
    const { workbook } = await excelWith(SHEETS);
    await run(async (sheets, context) => {
      const sheet = sheets.getItem("Hai");
      const copy = sheet.copy().load("name");
      await context.sync();
      copy.getRange("A1").values = [["bản sao"]];
      sheet.copy("End");
      sheet.copy("After", sheets.getItem("Một"));
      expect(copy.name).toBe("Hai (2)");
    });
    expect(await names()).toEqual(["Hai (2)", "Một", "Hai (4)", "Hai", "Ba", "Hai (3)"]);
    expect(workbook.sheets()[0]?.cell(0, 0).value).toBe("bản sao");
    expect(workbook.sheets()[3]?.cell(0, 0).value).toBe("b");
    expect(workbook.sheets()[5]?.cell(0, 1).formula).toBe("=Một!A1");
  });

  it("gives the copies of tables names of their own, and takes page set-up along", async () => {
    await excelWith(SHEETS);
    await run(async (sheets, context) => {
      const sheet = sheets.getItem("Hai");
      sheet.tables.add("A1:B2", true).name = "Bảng";
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("End");
      copy.tables.load("items/name,items/id");
      sheet.tables.load("items/name,items/id");
      copy.pageLayout.load("orientation");
      await context.sync();
      expect(copy.tables.items.map(({ name }) => name)).toEqual(["Bảng1"]);
      expect(copy.tables.items[0]?.id).not.toBe(sheet.tables.items[0]?.id);
      expect(copy.pageLayout.orientation).toBe("Landscape");
    });
  });

  it("wants the sheet that it goes beside", async () => {
    await excelWith(SHEETS);
    await refused("InvalidArgument", (sheets) => sheets.getItem("Hai").copy("After"));
  });
});

it("gives an object without any of its members where these are not needed (as Microsoft's samples ask)", async () => {
  await excelWith(SHEETS);
  await run(async (sheets, context) => {
    const sheet = sheets.getItem("Hai").load("NoPropertiesNeeded");
    await context.sync();
    expect(sheet.isNullObject).toBe(false);
    expect(() => sheet.name).toThrow();
  });
});

it("finds all cells with a text, as it is shown (docs: Worksheet.findAll)", async () => {
  await excelWith(
    book({
      S: [
        ["Hội chợ", "hội chợ 2024", 1],
        ["x", ["2024", "@"], [2024, "0"]],
      ],
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const any = sheet.findAll("HỘI CHỢ", {}).load("address");
    const whole = sheet.findAll("2024", { completeMatch: true }).load("address");
    const exact = sheet.findAll("Hội", { matchCase: true }).load("address");
    const none = sheet.findAllOrNullObject("không có", {}).load("address");
    await context.sync();
    expect([any.address, whole.address, exact.address]).toEqual(["S!A1:B1", "S!B2:C2", "S!A1"]);
    expect(none.isNullObject).toBe(true);
    sheet.findAll("không có", {});
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
