import { book, excelWith } from "./support/sheet";

const merged = (rows: number): ReturnType<typeof book> => {
  const workbook = book({ S: [["a"]] });
  const sheet = workbook.sheets?.["sheet1"];
  if (sheet) {
    sheet.rowCount = rows + 10;
    sheet.mergeData = Array.from({ length: rows }, (_, row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: 1,
    }));
  }
  return workbook;
};

it("gives the merges whose top left cell lies in the range (issue 3611 of office-js)", async () => {
  await excelWith(merged(3));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const inside = sheet.getRange("A2:A9").getMergedAreasOrNullObject().load("areaCount,areas/items/address");
    const beside = sheet.getRange("B1:B9").getMergedAreasOrNullObject();
    await context.sync();
    expect(inside.areas.items.map(({ address }) => address)).toEqual(["S!A2:B2", "S!A3:B3"]);
    expect([inside.areaCount, beside.isNullObject]).toEqual([2, true]);
  });
});

it("fails above 512 merged areas (docs: getMergedAreasOrNullObject)", async () => {
  await excelWith(merged(513));
  const asked = (address: string): Promise<number> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      const areas = range.getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  await expect(asked("A1:A512")).resolves.toBe(512);
  await expect(asked("A1:A513")).rejects.toMatchObject({ code: "GeneralException" });
});
