import { book, excelWith } from "./support/sheet";

const SHEETS = book({ Một: [[1, 2], [3, 4], ["=SUM(so_lieu)"]], "Tờ hai": [["x"]] });

const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });

const refused = (code: string, work: (context: Excel.RequestContext) => unknown): Promise<void> =>
  expect(run(work)).rejects.toMatchObject({ code });

const addNumbers = (context: Excel.RequestContext): Excel.NamedItem =>
  context.workbook.names.add(
    "so_lieu",
    context.workbook.worksheets.getItem("Một").getRange("A1:B2"),
    "bốn số",
  );

it("names cells; formulas calculate with the name (docs: NamedItemCollection.add)", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    const item = addNumbers(context).load();
    const cells = item.getRange().load("address,values");
    const sum = context.workbook.worksheets.getItem("Một").getRange("A3").load("values");
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: "so_lieu",
      formula: "=Một!$A$1:$B$2",
      value: "Một!$A$1:$B$2",
      type: "Range",
      scope: "Workbook",
      comment: "bốn số",
      visible: true,
    });
    expect([cells.address, cells.values]).toEqual([
      "Một!A1:B2",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(sum.values).toEqual([[10]]);
  });
});

it("finds a name in any case, by getRange too, and null where there is none", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    addNumbers(context);
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    const found = names.getItem("SO_LIEU").load("name");
    const none = names.getItemOrNullObject("không_có").load("name");
    const cells = worksheets.getItem("Một").getRange("So_Lieu").load("address");
    const count = names.getCount();
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["so_lieu"]);
    expect([found.name, none.isNullObject, cells.address, count.value]).toEqual([
      "so_lieu",
      true,
      "Một!A1:B2",
      1,
    ]);
  });
  await refused("ItemNotFound", ({ workbook }) => workbook.names.getItem("không_có").load("name"));
});

it("keeps a sheet's names apart from the workbook's (docs: Worksheet.names, NamedItem.scope)", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tờ hai");
    const local = sheet.names.add("riêng", "='Tờ hai'!$A$1").load("scope,formula");
    const home = local.worksheet.load("name");
    const shared = addNumbers(context);
    const nobody = shared.worksheetOrNullObject.load("name");
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    await context.sync();
    expect([local.scope, local.formula, home.name]).toEqual(["Worksheet", "='Tờ hai'!$A$1", "Tờ hai"]);
    expect(nobody.isNullObject).toBe(true);
    expect(counts.map(({ value }) => value)).toEqual([1, 1]);
  });
  await refused("ItemNotFound", ({ workbook }) => workbook.names.getItem("so_lieu").worksheet.load("name"));
});

it("names constants, and says that these are no range (docs: NamedItem.getRange)", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    const { names } = context.workbook;
    const items = ["=1500000", "=0.25", '="Khuyến ""công"""', "=TRUE"].map((formula, index) =>
      names.add(`hằng_${String(index)}`, formula).load("type,value"),
    );
    const none = names.getItem("hằng_0").getRangeOrNullObject().load("address");
    await context.sync();
    expect(items.map(({ type, value }) => [type, value as unknown])).toEqual([
      ["Integer", 1500000],
      ["Double", 0.25],
      ["String", 'Khuyến "công"'],
      ["Boolean", true],
    ]);
    expect(none.isNullObject).toBe(true);
  });
  await refused("InvalidReference", ({ workbook }) =>
    workbook.names.getItem("hằng_0").getRange().load("address"),
  );
});

it("calculates what a name's formula comes to (docs: NamedItem.value)", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.getItem("Một").getRange("A1").values = [[7]];
    const formulas = [
      "=SUM(Một!$A$1:$B$2)*2",
      '=IF(Một!$A$1>0,"có","không")',
      "=1/0",
      "=Một!$A$1>5",
      "=bảng[cột]",
    ];
    const items = formulas.map((formula, index) =>
      names.add(`tính_${String(index)}`, formula).load("type,value"),
    );
    await context.sync();
    expect(items.map(({ type, value }) => [type, value as unknown])).toEqual([
      ["Integer", 32],
      ["String", "có"],
      ["Error", "#DIV/0!"],
      ["Boolean", true],
      ["Error", "#NAME?"],
    ]);
  });
});

it("changes and deletes names", async () => {
  await excelWith(SHEETS);
  await run(async (context) => {
    const item = addNumbers(context);
    item.formula = "=Một!$A$2";
    item.comment = "một số";
    item.visible = false;
    item.load("value,comment,visible");
    await context.sync();
    expect([item.value, item.comment, item.visible]).toEqual(["Một!$A$2", "một số", false]);
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("so_lieu").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it.each(["", "1a", "a b", "A1", "R1C1", "x".repeat(256)])("refuses the name %p", async (name) => {
  await excelWith(SHEETS);
  await refused("InvalidArgument", ({ workbook }) => workbook.names.add(name, "=1"));
});

it("refuses a name that is taken (issue 2875 of office-js)", async () => {
  await excelWith(SHEETS);
  await refused("ItemAlreadyExists", (context) => [addNumbers(context), addNumbers(context)]);
});

it("follows its cells when rows come above and within, and when the sheet is renamed", async () => {
  await excelWith(SHEETS);
  const formula = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
    run(async (context) => {
      const { worksheets, names } = context.workbook;
      work(worksheets.getFirst());
      const item = names.getItem("so_lieu").load("formula");
      await context.sync();
      return item.formula as string;
    });
  await run(addNumbers);
  expect(await formula((sheet) => sheet.getRange("1:2").insert("Down"))).toBe("=Một!$A$3:$B$4");
  expect(await formula((sheet) => sheet.getRange("4:4").insert("Down"))).toBe("=Một!$A$3:$B$5");
  expect(
    await formula((sheet) => {
      sheet.getRange("1:1").delete("Up");
    }),
  ).toBe("=Một!$A$2:$B$4");
  expect(await formula((sheet) => (sheet.name = "Kế hoạch 1"))).toBe("='Kế hoạch 1'!$A$2:$B$4");
  expect(
    await formula((sheet) => {
      sheet.getRange("2:4").delete("Up");
    }),
  ).toContain("#REF!");
});
