import { onFirstSheet, refused } from "./support/range";
import { book, excelWith } from "./support/sheet";

const ROWS = [
  ["Tên", "Vốn", "Ngày"],
  ["Hội chợ", 100, [45_292, "yyyy-mm-dd"]],
  ["Đào tạo", 300, [45_323, "yyyy-mm-dd"]],
  ["Máy móc", 500, [45_658, "yyyy-mm-dd"]],
  ["hội nghị", 500, null],
] as const;

const open = (): ReturnType<typeof excelWith> => excelWith(book({ Một: ROWS }));

/** The names in the rows that are seen, after a filter of one column. */
const seen = (index: number, criteria: Excel.FilterCriteria): Promise<readonly unknown[]> =>
  onFirstSheet((sheet) => {
    sheet.autoFilter.apply("A1:C5", index, criteria);
    const view = sheet.getRange("A2:A5").getVisibleView().load("values");
    return () => view.values.map(([name]) => name as unknown);
  });

// 45,292 is 1 January 2024, 45,323 is 1 February 2024, 45,658 is 1 January 2025.
it.each<[string, number, Excel.FilterCriteria, readonly string[]]>([
  ["values as they are shown, in any case", 0, { filterOn: "Values", values: ["HỘI CHỢ"] }, ["Hội chợ"]],
  [
    "dates to the year",
    2,
    { filterOn: "Values", values: [{ date: "2024-06-01", specificity: "Year" }] },
    ["Hội chợ", "Đào tạo"],
  ],
  [
    "dates to the month",
    2,
    { filterOn: "Values", values: [{ date: "2024-02-09", specificity: "Month" }] },
    ["Đào tạo"],
  ],
  ["a comparison", 1, { filterOn: "Custom", criterion1: ">=300" }, ["Đào tạo", "Máy móc", "hội nghị"]],
  ["wildcards", 0, { filterOn: "Custom", criterion1: "=hội*" }, ["Hội chợ", "hội nghị"]],
  [
    "two comparisons, both",
    1,
    { filterOn: "Custom", criterion1: ">100", criterion2: "<500", operator: "And" },
    ["Đào tạo"],
  ],
  [
    "two comparisons, either",
    1,
    { filterOn: "Custom", criterion1: "<=100", criterion2: "<>500", operator: "Or" },
    ["Hội chợ", "Đào tạo"],
  ],
  ["the greatest", 1, { filterOn: "TopItems", criterion1: "1" }, ["Máy móc", "hội nghị"]],
  ["the least quarter", 1, { filterOn: "BottomPercent", criterion1: "25" }, ["Hội chợ"]],
  ["above average", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, ["Máy móc", "hội nghị"]],
])("shows %s (docs: Excel.FilterCriteria)", async (_name, index, criteria, names) => {
  await open();
  expect(await seen(index, criteria)).toEqual(names);
});

it("shows the colour of cells", async () => {
  await open();
  await onFirstSheet((sheet) => {
    sheet.getRange("A3").format.fill.color = "#FF0000";
    return () => undefined;
  });
  expect(await seen(0, { filterOn: "CellColor", color: "#ff0000" })).toEqual(["Đào tạo"]);
});

it("joins the columns of one range, clears one of them, and is gone when it is removed (docs: AutoFilter)", async () => {
  await open();
  await seen(1, { filterOn: "Custom", criterion1: ">100" });
  expect(await seen(0, { filterOn: "Custom", criterion1: "=*nghị" })).toEqual(["hội nghị"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { autoFilter } = sheet;
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Một!A1:C5"]);
    expect(autoFilter.criteria).toEqual([
      { filterOn: "Custom", criterion1: "=*nghị" },
      { filterOn: "Custom", criterion1: ">100" },
      null,
    ]);
    autoFilter.clearColumnCriteria(0);
    const hidden = ["2:2", "3:3", "4:4", "5:5"].map((rows) => sheet.getRange(rows).load("rowHidden"));
    await context.sync();
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, false, false, false]);
    autoFilter.remove();
    autoFilter.load("enabled");
    const rest = sheet.getRange("1:5").load("rowHidden");
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect([autoFilter.enabled, rest.rowHidden, none.isNullObject]).toEqual([false, false, true]);
  });
});

it("looks again at what the rows hold only when it is told to (docs: reapply)", async () => {
  await open();
  await seen(1, { filterOn: "Custom", criterion1: ">100" });
  const hidden = (reapply: boolean): Promise<boolean> =>
    onFirstSheet((sheet) => {
      sheet.getRange("B2").values = [[900]];
      if (reapply) sheet.autoFilter.reapply();
      const row = sheet.getRange("2:2").load("rowHidden");
      return () => row.rowHidden;
    });
  expect([await hidden(false), await hidden(true)]).toEqual([true, false]);
});

it("takes criteria along when a column comes before them (ASSUMPTION: as by hand)", async () => {
  await open();
  await seen(1, { filterOn: "Custom", criterion1: ">100" });
  const told = await onFirstSheet((sheet) => {
    sheet.getRange("B:B").insert("Right");
    sheet.autoFilter.load("criteria");
    const range = sheet.autoFilter.getRange().load("address");
    return () => [range.address, sheet.autoFilter.criteria] as const;
  });
  expect(told).toEqual(["Một!A1:D5", [null, null, { filterOn: "Custom", criterion1: ">100" }, null]]);
});

it("filters a table by its columns and clears all of it (docs: Table.clearFilters)", async () => {
  await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add("A1:C5", true);
    const money = table.columns.getItem("Vốn").filter;
    money.applyTopItemsFilter(1);
    table.columns.getItem("Tên").filter.applyValuesFilter(["Máy móc"]);
    const view = table.getDataBodyRange().getVisibleView().load("values");
    money.load("criteria");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(view.values.map(([name]) => name as unknown)).toEqual(["Máy móc"]);
    expect([money.criteria, table.autoFilter.isDataFiltered]).toEqual([
      { filterOn: "TopItems", criterion1: "1" },
      true,
    ]);
    table.clearFilters();
    const rows = table.getRange().load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(false);
  });
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a column beyond the range",
    (sheet) => {
      sheet.autoFilter.apply("A1:C5", 3, { filterOn: "Custom", criterion1: "1" });
    },
    "InvalidArgument",
  ],
  [
    "a protected sheet without allowAutoFilter",
    (sheet) => {
      sheet.protection.protect();
      sheet.autoFilter.apply("A1:C5");
    },
    "AccessDenied",
  ],
  [
    "dates that belong to today, which are not there yet",
    (sheet) => {
      sheet.autoFilter.apply("A1:C5", 2, { filterOn: "Dynamic", dynamicCriteria: "Today" });
    },
    "StandInLacksMember",
  ],
])("refuses %s", async (_name, work, code) => {
  await open();
  expect(await refused(work)).toMatchObject({ code });
});

describe("a view of what is seen (docs: Excel.RangeView)", () => {
  const hide = async (): Promise<void> => {
    await open();
    await onFirstSheet((sheet) => {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      return () => undefined;
    });
  };

  it("tells visible cells alone, row by row too", async () => {
    await hide();
    await Excel.run(async (context) => {
      const view = context.workbook.worksheets.getFirst().getRange("A1:C5").getVisibleView();
      view.load("values,cellAddresses,rowCount,columnCount,index");
      view.rows.load("items/index,items/values");
      const parent = view.getRange().load("address");
      await context.sync();
      expect(view.values).toEqual([
        ["Tên", "Ngày"],
        ["Hội chợ", 45_292],
        ["hội nghị", ""],
      ]);
      expect([view.rowCount, view.columnCount, view.index, parent.address]).toEqual([3, 2, 0, "Một!A1:C5"]);
      expect(view.cellAddresses[2]).toEqual(["Một!A5", "Một!C5"]);
      expect(view.rows.items.map(({ index, values }) => [index, values[0]?.[0] as unknown])).toEqual([
        [0, "Tên"],
        [1, "Hội chợ"],
        [2, "hội nghị"],
      ]);
    });
  });

  it("writes to visible cells alone, in the shape of the view (issue 226 of office-js)", async () => {
    await hide();
    const column = await onFirstSheet((sheet) => {
      sheet.getRange("A2:A5").getVisibleView().values = [["x"], ["y"]];
      const range = sheet.getRange("A2:A5").load("values");
      return () => range.values;
    });
    expect(column).toEqual([["x"], ["Đào tạo"], ["Máy móc"], ["y"]]);
    const failure = await refused((sheet) => {
      sheet.getRange("A2:A5").getVisibleView().values = [["x"], ["y"], ["z"], ["z"]];
    });
    expect(failure).toMatchObject({ code: "InvalidArgument" });
  });
});
