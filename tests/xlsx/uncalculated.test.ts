import { Workbook } from "exceljs";
import { readWorkbookFile } from "../../src/xlsx";

/** The values of column A of a workbook whose formulas were written without results. */
async function columnA(cells: readonly (number | string)[]): Promise<unknown[]> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Trang 1");
  cells.forEach((cell, row) => {
    sheet.getCell(row + 1, 1).value =
      typeof cell === "string" && cell.startsWith("=") ? { formula: cell.slice(1) } : cell;
  });
  const [grid] = await readWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return grid?.values.map((row) => row[0]) ?? [];
}

test("sums without results are calculated, the inner ones first", async () => {
  expect(await columnA(["=SUM(A2,A5)", "=SUM(A3:A4)", 200, 100, "=A6+A7", 80, 20])).toEqual([
    400, 300, 200, 100, 100, 80, 20,
  ]);
});

test("text does not count in a sum", async () => {
  expect(await columnA(["=SUM(A2:A3)", 5, "8.000"])).toEqual([5, 5, "8.000"]);
});

test("a long chain of sums is followed to its end", async () => {
  const chain = Array.from({ length: 20_000 }, (_, row) => `=A${String(row + 2)}+A20002`);
  const values = await columnA([...chain, 0, 1]);
  expect(values[0]).toBe(20_000);
});

test("other formulas and sums that lead back to themselves stay without a result", async () => {
  expect(await columnA(["=A2*2", 3, "=A4+A2", "=A3+A2"])).toEqual([null, 3, null, null]);
});
