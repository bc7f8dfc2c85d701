import { openWorkbook } from "../../../src/excel";
import { rowPrints, type InsertRows } from "../../../src/plan";
import { book, excelWith } from "../../stand-in/support/sheet";

/** Of the row that new ones look like, in points: three lines of words, and none that anybody chose for one. */
const CHOSEN = 60;
const LIKE = "Tổ chức khóa tập huấn khởi sự doanh nghiệp";

/** How high a new row below `LIKE` is that holds this name, in points. */
async function heightOfNew(name: string): Promise<number> {
  await excelWith(
    book({
      "Phụ lục": [
        ["TT", "Tên nhiệm vụ"],
        ["1", LIKE],
        ["", "Tổng cộng"],
      ],
    }),
  );
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("sheet1").getRange("A2:B2");
    format.wrapText = true;
    format.rowHeight = CHOSEN;
    await context.sync();
  });
  const { sheet, ...grid } = await openWorkbook.readGrid(null);
  const row: InsertRows = {
    kind: "insert-rows",
    sheet,
    above: 2,
    rows: [[{ column: 1, content: { type: "text", text: name }, format: null }]],
    like: 1,
  };
  const written = await openWorkbook.applyEdits({ edits: [row], seen: rowPrints({ sheet, ...grid }) });
  expect(written.kind).toBe("done");
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("sheet1").getRange("B3").load("format/rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

test("a new row is as high as its neighbour where its words are no longer than those", async () => {
  expect(await heightOfNew("Tập huấn")).toBeCloseTo(CHOSEN, 0);
});

test("a new row with longer words is as high as they need", async () => {
  expect(await heightOfNew(`${LIKE} `.repeat(10))).toBeGreaterThan(2 * CHOSEN);
});
