import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(() =>
  excelWith(
    book({
      S: [
        ["a", "b"],
        ["c", "d"],
      ],
    }),
  ),
);

const cells = (address: string, options: Excel.CellPropertiesLoadOptions): Promise<unknown> =>
  onFirstSheet((sheet) => {
    const result = sheet.getRange(address).getCellProperties(options);
    return () => result.value;
  });

it("tells of each cell what is asked for (docs: Range.getCellProperties)", async () => {
  await told("A1", "address", (sheet) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("B1").format.protection.locked = false;
    sheet.getRange("B:B").columnHidden = true;
  });
  const asked = {
    address: true,
    hidden: true,
    format: { fill: { color: true }, protection: true, wrapText: false },
  };
  expect(await cells("A1:B1", asked)).toEqual([
    [
      {
        address: "S!A1",
        hidden: false,
        format: { fill: { color: "#FF0000" }, protection: { locked: true, formulaHidden: false } },
      },
      {
        address: "S!B1",
        hidden: true,
        format: { fill: { color: "#FFFFFF" }, protection: { locked: false, formulaHidden: false } },
      },
    ],
  ]);
});

it("sets what each cell's object names and leaves the rest (docs: Range.setCellProperties)", async () => {
  await told("A1", "address", (sheet) => {
    sheet.getRange("A1:B2").format.font.bold = true;
    sheet.getRange("A1:B2").setCellProperties([
      [
        {
          format: {
            fill: { color: "orange" },
            borders: { bottom: { style: "Continuous", color: "#00FF00" } },
          },
        },
        {},
      ],
      [{}, { format: { font: { bold: false, size: 20 }, horizontalAlignment: "Right" } }],
    ]);
  });
  const asked = {
    format: {
      fill: { color: true },
      font: { bold: true, size: true },
      borders: { style: true },
      horizontalAlignment: true,
    },
  };
  const none = { style: "None" };
  const plain = { bottom: none, left: none, right: none, top: none };
  const white = { color: "#FFFFFF" };
  const left = { horizontalAlignment: "General" };
  expect(await cells("A1:B2", asked)).toEqual([
    [
      {
        format: {
          fill: { color: "#FFA500" },
          font: { bold: true, size: 11 },
          borders: { ...plain, bottom: { style: "Continuous" } },
          ...left,
        },
      },
      { format: { fill: white, font: { bold: true, size: 11 }, borders: plain, ...left } },
    ],
    [
      { format: { fill: white, font: { bold: true, size: 11 }, borders: plain, ...left } },
      {
        format: {
          fill: white,
          font: { bold: false, size: 20 },
          borders: plain,
          horizontalAlignment: "Right",
        },
      },
    ],
  ]);
});

it("refuses another shape than the range's", async () => {
  const error = await refused((sheet) => {
    sheet.getRange("A1:B2").setCellProperties([[{}], [{}]]);
  });
  expect(error).toMatchObject({ code: "InvalidArgument" });
});

it("sets and tells rows in one call (docs: Excel.RowPropertiesLoadOptions)", async () => {
  const rows = await onFirstSheet((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.setRowProperties([{ format: { rowHeight: 30, fill: { color: "red" } } }, { rowHidden: true }]);
    const asked = range.getRowProperties({
      rowHidden: true,
      rowIndex: true,
      format: { rowHeight: true, fill: { color: true } },
    });
    return () => asked.value;
  });
  expect(rows).toMatchObject([
    { rowHidden: false, rowIndex: 0, format: { rowHeight: 30, fill: { color: "#FF0000" } } },
    { rowHidden: true, rowIndex: 1, format: { fill: { color: "#FFFFFF" } } },
  ]);
});

it("sets and tells columns in one call", async () => {
  const columns = await onFirstSheet((sheet) => {
    const range = sheet.getRange("A:B");
    range.setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
    const asked = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    return () => asked.value;
  });
  expect(columns).toMatchObject([
    { columnHidden: false, format: { columnWidth: 99 } },
    { columnHidden: true },
  ]);
});
