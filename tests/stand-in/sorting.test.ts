import { eventsToCome } from "./support/events-to-come";
import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const column = (values: readonly (string | number | boolean | null)[]): Promise<unknown> =>
  excelWith(book({ Một: values.map((value) => [value]) }));

const sorted = async (
  address: string,
  fields: readonly Excel.SortField[],
  matchCase = false,
): Promise<unknown> => {
  const { values } = await told(address, "values", (sheet) => {
    sheet.getRange(address).sort.apply([...fields], matchCase);
  });
  return (values as unknown[][]).map((row) => (row.length === 1 ? row[0] : row));
};

it("puts numbers before texts before logical values, and blanks last either way (docs: sort order)", async () => {
  await column(["b", null, 3, true, -2, "A", false]);
  expect(await sorted("A1:A7", [{ key: 0 }])).toEqual([-2, 3, "A", "b", false, true, ""]);
  expect(await sorted("A1:A7", [{ key: 0, ascending: false }])).toEqual([true, false, "b", "A", 3, -2, ""]);
});

it("keeps rows that are equal in their order, and tells case only where asked", async () => {
  await excelWith(
    book({
      Một: [
        ["b", 1],
        ["B", 2],
        ["a", 3],
        ["b", 4],
      ],
    }),
  );
  expect(await sorted("A1:B4", [{ key: 0 }])).toEqual([
    ["a", 3],
    ["b", 1],
    ["B", 2],
    ["b", 4],
  ]);
  expect(await sorted("A1:B4", [{ key: 0 }, { key: 1, ascending: false }], true)).toEqual([
    ["a", 3],
    ["b", 4],
    ["b", 1],
    ["B", 2],
  ]);
});

it("takes texts of digits as numbers where asked (docs: SortDataOption)", async () => {
  await column(["'10", "'9", 9.5]);
  expect(await sorted("A1:A3", [{ key: 0, dataOption: "TextAsNumber" }])).toEqual([9.5, "'10", "'9"]);
});

it("takes formats and formulas along, as if they were copied", async () => {
  await excelWith(
    book({
      Một: [
        [2, "=A1*10"],
        [[1, "0.00"], "=A2*10"],
      ],
    }),
  );
  const { formulas, numberFormat } = await told("A1:B2", "formulas,numberFormat", (sheet) => {
    sheet.getRange("A1:A2").format.fill.color = "#FFFF00";
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
  });
  expect(formulas).toEqual([
    [1, "=A1*10"],
    [2, "=A2*10"],
  ]);
  expect(numberFormat).toEqual([
    ["0.00", "General"],
    ["General", "General"],
  ]);
  expect(
    await onFirstSheet((sheet) => {
      const fill = sheet.getRange("A2").format.fill.load("color");
      return () => fill.color;
    }),
  ).toBe("#FF0000");
});

it("leaves headers where they are, and sorts columns where asked (docs: RangeSort.apply)", async () => {
  await excelWith(
    book({
      Một: [
        ["TT", 3, 1],
        ["a", 30, 10],
      ],
    }),
  );
  const { values } = await told("A1:C2", "values", (sheet) => {
    sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, true, "Columns");
  });
  expect(values).toEqual([
    ["TT", 1, 3],
    ["a", 10, 30],
  ]);
});

it("sorts by the colour of cells, which comes first (docs: SortOn)", async () => {
  await column([1, 2, 3]);
  const { values } = await told("A1:A3", "values", (sheet) => {
    sheet.getRange("A3").format.fill.color = "#FF0000";
    sheet.getRange("A1:A3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
  });
  expect(values).toEqual([[3], [1], [2]]);
});

it("does not move hidden rows, as by hand", async () => {
  await column([3, 2, 1]);
  const { values } = await told("A1:A3", "values", (sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
  });
  expect(values).toEqual([[1], [2], [3]]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a field beyond the range",
    (sheet) => {
      sheet.getRange("A1:A2").sort.apply([{ key: 1 }]);
    },
    "InvalidArgument",
  ],
  [
    "merged cells (as by hand)",
    (sheet) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
    },
    "InvalidOperation",
  ],
  [
    "a protected sheet without allowSort",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
    },
    "AccessDenied",
  ],
  [
    "icons, which are not there yet",
    (sheet) => {
      sheet.getRange("A1:A3").sort.apply([{ key: 0, sortOn: "Icon" }]);
    },
    "StandInLacksMember",
  ],
])("refuses %s", async (_name, work, code) => {
  await column([3, 2, 1]);
  expect(await refused(work)).toMatchObject({ code });
});

it("tells the rows that moved, and no others (docs: WorksheetRowSortedEventArgs)", async () => {
  await column([1, 3, 2, 4]);
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onRowSorted.add(({ address, source }) => Promise.resolve(void told.push(`${address} ${source}`)));
    await context.sync();
    sheet.getRange("A1:A4").sort.apply([{ key: 0 }]);
    await context.sync();
  });
  await eventsToCome();
  expect(told).toEqual(["A2:A3 Local"]);
});

it("sorts a table, remembers by what, and forgets it without moving a row (docs: TableSort)", async () => {
  await excelWith(
    book({
      Một: [
        ["Tên", "Vốn"],
        ["b", 2],
        ["a", 3],
      ],
    }),
  );
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:B3", true);
    table.sort.apply([{ key: 1, ascending: false }]);
    const first = table.getDataBodyRange().load("values");
    table.sort.load("fields,matchCase");
    await context.sync();
    expect(first.values).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
    table.sort.clear();
    const after = table.getDataBodyRange().load("values");
    table.sort.load("fields");
    await context.sync();
    expect([after.values, table.sort.fields]).toEqual([first.values, null]);
  });
});
