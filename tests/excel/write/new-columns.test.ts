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
