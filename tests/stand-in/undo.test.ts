import { book, excelWith } from "./support/sheet";
import type { LocalExcel } from "../../stand-in/node";

const SHEET = book({
  S: [
    ["a", [1, "#,##0"]],
    ["b", 2],
    ["Cộng", "=SUM(B1:B2)"],
  ],
});

/** All that a person sees of the cells. */
async function seen(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D7");
    range.load("formulas,values,numberFormat,valueTypes,rowHidden");
    const looks = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, name: true },
        borders: { style: true, color: true, weight: true },
        protection: true,
        wrapText: true,
      },
    });
    const merges = range.getMergedAreasOrNullObject().load("address");
    const widths = range.getColumnProperties({ format: { columnWidth: true } });
    const heights = range.getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    return {
      cells: range.toJSON(),
      looks: looks.value,
      merges: merges.isNullObject ? null : merges.address,
      widths: widths.value,
      heights: heights.value,
    };
  });
}

const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

async function undone({ workbook }: LocalExcel): Promise<void> {
  expect(await workbook.undo()).toBe(true);
  await workbook.settled();
}

/** Values, rows and looks, some cells twice. */
const WORKS: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["values", (sheet) => (sheet.getRange("A1:B1").values = [["x", "2018-12-31"]])],
  [
    "a cell written twice",
    (sheet) => {
      sheet.getRange("B1").values = [["'5"]];
      sheet.getRange("B1").formulas = [["=B2*2"]];
    },
  ],
  [
    "a row inserted and filled",
    (sheet) => {
      const row = sheet.getRange("2:2").insert("Down");
      row.getCell(0, 1).values = [[40]];
      sheet.getRange("B1").values = [[5]];
    },
  ],
  [
    "rows deleted",
    (sheet) => {
      sheet.getRange("B2").values = [[9]];
      sheet.getRange("1:2").delete("Up");
    },
  ],
  [
    "columns",
    (sheet) => {
      sheet.getRange("A:A").delete("Left");
      sheet.getRange("A:B").insert("Right");
    },
  ],
  [
    "blocks",
    (sheet) => {
      sheet.getRange("B1").insert("Down");
      sheet.getRange("A1:A2").delete("Up");
      sheet.getRange("B2").values = [[7]];
    },
  ],
  [
    "looks",
    (sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "yellow";
      format.font.bold = true;
      format.borders.getItem("EdgeBottom").style = "Double";
      format.protection.locked = false;
      format.wrapText = true;
      format.columnWidth = 100;
      format.rowHeight = 40;
      format.autofitRows();
    },
  ],
  [
    "whole columns and rows dressed",
    (sheet) => {
      sheet.getRange("A:B").format.fill.color = "#00FF00";
      sheet.getRange("2:2").format.font.bold = true;
    },
  ],
  [
    "merges, hidden rows, cleared cells",
    (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("5:6").rowHidden = true;
      sheet.getRange("A1:A2").clear();
      sheet.getRange("B3").clear("Contents");
    },
  ],
];

it.each(WORKS)("takes back exactly what one request did: %s", async (_name, work) => {
  const excel = await excelWith(SHEET);
  const before = await seen();
  await change(work);
  const after = await seen();
  expect(after).not.toEqual(before);
  await undone(excel);
  expect(await seen()).toEqual(before);
  await excel.workbook.redo();
  await excel.workbook.settled();
  expect(await seen()).toEqual(after);
  await undone(excel);
  expect(await seen()).toEqual(before);
});

it("makes each request of a batch one step", async () => {
  const excel = await excelWith(SHEET);
  const states: unknown[] = [await seen()];
  for (const [, work] of WORKS) {
    await change(work);
    states.push(await seen());
  }
  for (const state of states.slice(0, -1).reverse()) {
    await undone(excel);
    expect(await seen()).toEqual(state);
  }
  expect(await excel.workbook.undo()).toBe(false);
});

it("makes two steps of two syncs in one run", async () => {
  const excel = await excelWith(SHEET);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["eins"]];
    sheet.getRange("A2").values = [["zwei"]];
    await context.sync();
    sheet.getRange("A1").values = [["drei"]];
    await context.sync();
  });
  const first = (): unknown => excel.workbook.activeSheet().cell(0, 0).value;
  await undone(excel);
  expect(first()).toBe("eins");
  await undone(excel);
  expect([first(), excel.workbook.activeSheet().cell(1, 0).value]).toEqual(["a", "b"]);
});

it("makes no step of a request that only reads", async () => {
  const excel = await excelWith(SHEET);
  await seen();
  expect(await excel.workbook.undo()).toBe(false);
});
