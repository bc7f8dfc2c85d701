import { openWorkbook } from "../../src/excel";
import { a1, type CellRef } from "../../src/plan";
import { book, excelWith } from "../stand-in/support/sheet";

const TWO = book({ "Phụ lục": [["TT", "Tên"]], Bìa: [["bìa"]] });

/** Events come after the answer, in a task of their own, and the pane asks again then. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const chosen = context.workbook.worksheets.getItem(sheet);
    chosen.activate();
    chosen.getRange(address).select();
    await context.sync();
  });
  await told();
}

it("tells the active cell now, after each selection, and none while another sheet is in front", async () => {
  await excelWith(TWO);
  const cells: (string | null)[] = [];
  const stop = openWorkbook.watchSelection("sheet1", (cell: CellRef | null) => {
    cells.push(cell === null ? null : a1(cell));
  });
  await told();
  expect(cells.at(-1)).toBe("A1");
  await select("Phụ lục", "B12:C14");
  expect(cells.at(-1)).toBe("B12");
  await select("Bìa", "A1");
  expect(cells.at(-1)).toBeNull();
  await select("Phụ lục", "D4");
  expect(cells.at(-1)).toBe("D4");
  stop();
  const heard = cells.length;
  await select("Phụ lục", "E5");
  expect(cells).toHaveLength(heard);
});
