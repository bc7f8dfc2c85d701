import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

const open = (): ReturnType<typeof excelWith> =>
  excelWith(
    book({
      Một: [
        ["Hội chợ", "hội nghị"],
        [[1234, "#,##0"], '="hội "&"thi"'],
        ["Hội", null],
      ],
    }),
  );

const find = (address: string, text: string, criteria: Excel.SearchCriteria = {}): Promise<string | null> =>
  onFirstSheet((sheet) => {
    const found = sheet.getRange(address).findOrNullObject(text, criteria).load("address");
    return () => (found.isNullObject ? null : found.address);
  });

it.each<[string, string, string, Excel.SearchCriteria, string | null]>([
  ["the first part of a text, whatever its case", "A1:B3", "hội", {}, "Một!A1"],
  ["the case where asked", "A1:B3", "hội", { matchCase: true }, "Một!B1"],
  ["whole cells where asked", "A1:B3", "hội", { completeMatch: true }, "Một!A3"],
  ["from the back", "A1:B3", "hội", { searchDirection: "Backwards" }, "Một!A3"],
  ["what is shown", "A1:B3", "1,2", {}, "Một!A2"],
  ["results of formulas", "A2:B2", "thi", {}, "Một!B2"],
  ["nothing beyond the range", "A1:B1", "thi", {}, null],
  ["from one cell: the whole sheet, after it", "A1", "hội", {}, "Một!B1"],
  ["from the last one: from the beginning again", "A3", "hội", {}, "Một!A1"],
])("finds %s (docs: Range.find)", async (_name, address, text, criteria, cell) => {
  await open();
  expect(await find(address, text, criteria)).toBe(cell);
});

it("fails where there is none (docs: Range.find)", async () => {
  await open();
  const failure = await refused((sheet) => {
    sheet.getRange("A1:B3").find("khác", {});
  });
  expect(failure).toMatchObject({ code: "ItemNotFound" });
});

it("replaces every occurrence and tells how many (docs: Range.replaceAll)", async () => {
  await open();
  const [count, values] = await onFirstSheet((sheet) => {
    const range = sheet.getRange("A1:B3");
    const replaced = range.replaceAll("h", "k", {});
    range.load("values");
    return () => [replaced.value, range.values] as const;
  });
  expect(count).toBe(7);
  expect(values).toEqual([
    ["kội ckợ", "kội nggkị"].map((text) => text.replace("nggkị", "ngkị")),
    [1234, "kội tki"],
    ["kội", ""],
  ]);
});

it("removes rows that are there already, and moves the others up (docs: Range.removeDuplicates)", async () => {
  await excelWith(
    book({
      Một: [
        ["Tên", "Vốn"],
        ["a", 1],
        ["A", 2],
        ["b", 1],
        ["a", 1],
      ],
    }),
  );
  const result = await onFirstSheet((sheet) => {
    const removal = sheet.getRange("A1:B9").removeDuplicates([0], true).load("removed,uniqueRemaining");
    return () => [removal.removed, removal.uniqueRemaining];
  });
  expect(result).toEqual([2, 2]);
  const { values } = await told("A1:B5", "values");
  expect(values).toEqual([
    ["Tên", "Vốn"],
    ["a", 1],
    ["b", 1],
    ["", ""],
    ["", ""],
  ]);
});
