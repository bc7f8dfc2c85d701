import { insertTasks, newAppendix, taskToInsert } from "../../src/catalogue";
import { checkSheet } from "../../src/check";
import { openWorkbook } from "../../src/excel";
import { activities, standardTasks } from "../../src/knowledge";
import { Decimal, rowPrints, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { book, excelWith } from "../stand-in/support/sheet";
import { sheetNow } from "./support/sheet-now";

const OTHERS = book({ "phụ lục 2026": [["của tôi", 5]], Bìa: [["Bìa"]] });
const APPENDIX = newAppendix({
  kind: "annual-plan",
  period: { from: 2026, to: 2026 },
  moneyUnit: "million-dong",
  categories: activities.slice(1, 4).map(({ name }) => name),
});

async function planIn(sheetId: string): Promise<Plan> {
  const [plan] = readSheet(await openWorkbook.readGrid(sheetId)).tables;
  if (plan?.kind !== "plan") throw new Error("no plan");
  return plan;
}

it("adds a sheet beside those that are there, with the form and its print set-up, and touches none of them", async () => {
  const excel = await excelWith(OTHERS);
  const before = ["sheet1", "sheet2"].map((id) => sheetNow(excel, id));
  const { sheet } = await openWorkbook.addSheet(APPENDIX);
  expect(sheet.name).toBe("Phụ lục 2026 (2)");
  expect(excel.workbook.activeSheet().id).toBe(sheet.id);
  expect(["sheet1", "sheet2"].map((id) => sheetNow(excel, id))).toEqual(before);
  const plan = await planIn(sheet.id);
  expect(plan.rows.map(({ kind }) => kind)).toEqual(["category", "category", "category", "total"]);
  expect(plan.grid.print).toEqual({ titleRows: { top: 4, bottom: 5 } });
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(sheet.id).pageLayout.load("orientation,paperSize,zoom");
    const sheets = context.workbook.worksheets.getItem(sheet.id);
    const heights = ["B7", "B8"].map((cell) => sheets.getRange(cell).load("format/rowHeight"));
    await context.sync();
    const [long = 0, blank = 0] = heights.map(({ format }) => format.rowHeight);
    expect(long).toBeGreaterThan(blank);
    expect([page.orientation, page.paperSize, page.zoom.horizontalFitToPages]).toEqual([
      "Landscape",
      "A4",
      1,
    ]);
  });
  const { findings } = checkSheet(readSheet(await openWorkbook.readGrid(sheet.id)), { tier: "submission" });
  expect(findings.map(({ rule }) => rule)).not.toContain("print-setup");
});

it("takes tasks in, adds them up, and gives each the look of a task", async () => {
  await excelWith(OTHERS);
  const { sheet } = await openWorkbook.addSheet(APPENDIX);
  const plan = await planIn(sheet.id);
  const tasks = standardTasks.filter(({ activity }) => activity === 2 || activity === 4).slice(0, 6);
  const wanted = tasks.map((task) =>
    taskToInsert(plan, { task, quantity: new Decimal(2), budget: new Decimal(100), other: new Decimal(50) }),
  );
  const { edits, rows } = insertTasks(plan, wanted);
  const outcome = await openWorkbook.applyEdits({ edits, seen: rowPrints(plan.grid) });
  expect(outcome.kind).toBe("done");
  const after = await planIn(sheet.id);
  const total = after.rows.find(({ kind }) => kind === "total");
  expect([4, 5, 6].map((column) => total?.amounts.get(column)?.text)).toEqual(["900", "600", "300"]);
  expect(rows.map((row) => after.rows.find((one) => one.row === row)?.name?.text)).toEqual(
    tasks.map(({ name }) => name),
  );
  const { findings } = checkSheet(readSheet(await openWorkbook.readGrid(sheet.id)));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRange(`B${String((rows[1] ?? 0) + 1)}`);
    range.load("format/font/bold,format/wrapText");
    await context.sync();
    expect([range.format.font.bold, range.format.wrapText]).toEqual([false, true]);
  });
});

it("is taken back while nobody has used it, and not once somebody has", async () => {
  const excel = await excelWith(OTHERS);
  const first = await openWorkbook.addSheet(APPENDIX);
  expect(await openWorkbook.removeAddedSheet(first)).toBe(true);
  expect(excel.workbook.sheets()).toHaveLength(2);
  const second = await openWorkbook.addSheet(APPENDIX);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(second.sheet.id).getRange("B8").values = [["của tôi"]];
    await context.sync();
  });
  expect(await openWorkbook.removeAddedSheet(second)).toBe(false);
  expect(excel.workbook.sheets()).toHaveLength(3);
});

it("writes a name that looks like a formula as text", async () => {
  await excelWith(OTHERS);
  const name = "=HYPERLINK(0)";
  const { sheet } = await openWorkbook.addSheet({
    ...APPENDIX,
    rows: [{ look: "category", cells: [{ type: "text", text: name }] }, ...APPENDIX.rows.slice(1)],
  });
  const grid = await openWorkbook.readGrid(sheet.id);
  expect([grid.values[0]?.[0], grid.formulas[0]?.[0]]).toEqual([name, null]);
});
