import { openWorkbook } from "../../../src/excel";
import { fillEdits, planFill, type FillEdits, type FillOptions } from "../../../src/fill";
import { rowPrints, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { book, excelWith } from "../../stand-in/support/sheet";
import { sheetNow } from "../support/sheet-now";

const PLAN = book({
  "Phụ lục": [
    ["TT", "Tên nhiệm vụ", "Đơn vị", "Số lượng", "Tổng số (triệu đồng)", "Vốn NS", "Vốn khác"],
    [1, "Thiết kế", "Cơ sở", 16, 100, 75, 25],
    [2, "Tập huấn", "Lớp", 5, 60, 40, 20],
  ],
});

async function proposedEdits(
  options: FillOptions,
): Promise<FillEdits & { readonly fill: () => Promise<string> }> {
  const grid = await openWorkbook.readGrid(null);
  const plans = readSheet(grid).tables.filter((table): table is Plan => table.kind === "plan");
  const edits = fillEdits(plans.map((plan) => planFill(plan, options)));
  const seen = rowPrints(grid);
  return { ...edits, fill: async () => (await openWorkbook.applyEdits({ ...edits, seen })).kind };
}

test("percentages in new columns and a new row are written right of all that the sheet holds, once", async () => {
  const excel = await excelWith(PLAN);
  const options: FillOptions = { newColumns: ["sources-in-row"] };
  const before = sheetNow(excel);
  expect(await (await proposedEdits(options)).fill()).toBe("done");
  expect(sheetNow(excel).filter((line) => /^[HI]\d/.test(line))).toEqual([
    'H1 "Tỷ lệ Vốn NS (%)" General',
    'I1 "Tỷ lệ Vốn khác (%)" General',
    "H2 =F2/E2*100 0.00",
    "I2 =G2/E2*100 0.00",
    "H3 =F3/E3*100 0.00",
    "I3 =G3/E3*100 0.00",
    "H4 71.88 0.00",
    "I4 28.12 0.00",
  ]);
  expect((await proposedEdits(options)).cells).toEqual([]);
  await excel.workbook.undo();
  expect(sheetNow(excel)).toEqual(before);
});

/** How a cell looks: its borders right and below, whether it wraps, and its column's width. */
async function looks(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("sheet1").getRange(address);
    format.load("wrapText,columnWidth");
    const edges = [format.borders.getItem("EdgeRight"), format.borders.getItem("EdgeBottom")];
    for (const edge of edges) edge.load("style");
    await context.sync();
    return [...edges.map(({ style }) => style), format.wrapText, Math.round(format.columnWidth)].join(" ");
  });
}

test("new columns look like the one beside them, and as before once that is taken back", async () => {
  await excelWith(PLAN);
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("sheet1").getRange("A1:G3");
    for (const edge of ["EdgeRight", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const)
      format.borders.getItem(edge).style = "Continuous";
    format.wrapText = true;
    format.columnWidth = 75;
    await context.sync();
  });
  const cells = ["H1", "H3", "I2", "I4"];
  const before = await Promise.all(cells.map(looks));
  const beside = await Promise.all(["G1", "G3", "G2"].map(looks));
  expect(beside).toEqual([
    "Continuous Continuous true 75",
    "Continuous Continuous true 75",
    "Continuous Continuous true 75",
  ]);
  const grid = await openWorkbook.readGrid(null);
  const plans = readSheet(grid).tables.filter((table): table is Plan => table.kind === "plan");
  const fill = fillEdits(plans.map((plan) => planFill(plan, { newColumns: ["sources-in-row"] })));
  const edits = [...fill.edits, ...fill.looks];
  const outcome = await openWorkbook.applyEdits({ edits, seen: rowPrints(grid) });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  expect(await Promise.all(cells.map(looks))).toEqual([...beside, beside[0]]);
  expect((await openWorkbook.readGrid(null)).formats[1]?.slice(7)).toEqual(["0.00", "0.00"]);
  expect((await openWorkbook.undoChange(outcome.change)).kind).toBe("done");
  expect(await Promise.all(cells.map(looks))).toEqual(before);
});

test("columns that have looks of their own keep them", async () => {
  await excelWith(PLAN);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("sheet1").getRange("H2").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const before = await looks("H1");
  const grid = await openWorkbook.readGrid(null);
  const plans = readSheet(grid).tables.filter((table): table is Plan => table.kind === "plan");
  const fill = fillEdits(plans.map((plan) => planFill(plan, { newColumns: ["sources-in-row"] })));
  const edits = [...fill.edits, ...fill.looks];
  expect((await openWorkbook.applyEdits({ edits, seen: rowPrints(grid) })).kind).toBe("done");
  expect(await looks("H1")).toBe(before);
});
