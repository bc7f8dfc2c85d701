import { openWorkbook } from "../../src/excel";
import { a1Range, cellAt, type Grid } from "../../src/plan";
import { VI_VN } from "../../stand-in/workbook";
import { book, excelWith } from "../stand-in/support/sheet";
import { refuse } from "./support/refusals";

const PLAN = book({
  "Phụ lục": [
    [null, null, null],
    [null, "Tên nhiệm vụ", "Tổng số"],
    [null, "Thiết kế mẫu mã", [8000, "#,##0"]],
    [null, "05", 262.5],
    [null, true, "=C3+C4"],
    [null, null, "=1/0"],
    [null, "=2", null],
    [null, null, "-"],
  ],
});

const merged = (rows: number, apart = 2): Parameters<typeof book>[0] => ({
  "Phụ lục": Array.from({ length: rows * apart }, () => ["a", "b"]),
});

describe("a small sheet", () => {
  it("is read as it was put in", async () => {
    await excelWith(PLAN, { culture: VI_VN });
    const grid = await openWorkbook.readGrid(null);
    expect(grid.sheet.name).toBe("Phụ lục");
    expect(grid.origin).toEqual({ row: 1, column: 1 });
    expect([grid.rowCount, grid.columnCount]).toEqual([7, 2]);
    expect(grid.values).toEqual([
      ["Tên nhiệm vụ", "Tổng số"],
      ["Thiết kế mẫu mã", 8000],
      ["05", 262.5],
      [true, 8262.5],
      [null, { error: "#DIV/0!" }],
      [2, null],
      [null, "-"],
    ]);
    expect(grid.formulas.map((row) => row.join())).toEqual([",", ",", ",", ",=C3+C4", ",=1/0", "=2,", ","]);
    expect(cellAt(grid, { row: 2, column: 2 })).toEqual({
      value: 8000,
      formula: null,
      text: "8.000",
      format: "#,##0",
    });
    expect(grid.separators).toEqual({ decimal: ",", thousands: "." });
    expect(grid.merges).toBeNull();
    expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([]);
  });

  it("takes two requests, and none afterwards to clean up", async () => {
    const excel = await excelWith(PLAN);
    const before = excel.host.requests;
    await openWorkbook.readGrid(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.requests - before).toBe(2);
  });

  it("takes one more when its merges are wanted", async () => {
    const snapshot = book({
      "Phụ lục": [
        ["Kinh phí", null],
        ["Tổng số", "Vốn NS"],
      ],
    });
    const sheet = snapshot.sheets?.["sheet1"];
    const mergeData = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }];
    const excel = await excelWith({ ...snapshot, sheets: { sheet1: { ...sheet, mergeData } } });
    const before = excel.host.requests;
    const grid = await openWorkbook.withMerges(await openWorkbook.readGrid(null));
    expect(grid.merges?.map(a1Range)).toEqual(["A1:B1"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.requests - before).toBe(3);
  });
});

it("reads a blank sheet as a grid without cells", async () => {
  await excelWith(book({ "Trang trống": [] }));
  const grid = await openWorkbook.readGrid(null);
  expect([grid.rowCount, grid.columnCount, grid.values]).toEqual([0, 0, []]);
});

it("reads the sheet that is asked for", async () => {
  await excelWith(book({ Bìa: [["bìa"]], "Phụ lục": [["phụ lục"]] }));
  const { sheets } = await openWorkbook.listSheets();
  const second = sheets[1]?.id ?? "";
  expect((await openWorkbook.readGrid(second)).values).toEqual([["phụ lục"]]);
});

it("knows hidden rows and columns by their place on the sheet", async () => {
  const snapshot = book({ "Phụ lục": [[null], [null, "a", "b", "c"], [null, "d", "e", "f"], [null, "g"]] });
  const sheet = { ...snapshot.sheets?.["sheet1"], rowData: { 2: { hd: 1 } }, columnData: { 3: { hd: 1 } } };
  await excelWith({ ...snapshot, sheets: { sheet1: sheet } });
  const grid = await openWorkbook.readGrid(null);
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[2], [3]]);
});

describe("merges", () => {
  const withMerges = async (rows: number): Promise<Grid> => {
    const snapshot = book(merged(rows));
    const mergeData = Array.from({ length: rows }, (_, at) => ({
      startRow: at * 2,
      endRow: at * 2 + 1,
      startColumn: 0,
      endColumn: 0,
    }));
    await excelWith({ ...snapshot, sheets: { sheet1: { ...snapshot.sheets?.["sheet1"], mergeData } } });
    return openWorkbook.withMerges(await openWorkbook.readGrid(null));
  };

  it("stay unknown where Excel lists no more of them (512), and the sheet is read all the same", async () => {
    expect((await withMerges(512)).merges).toHaveLength(512);
    expect((await withMerges(513)).merges).toBeNull();
  });

  it("are none where there are none", async () => {
    expect((await withMerges(0)).merges ?? []).toEqual([]);
  });

  it("are not asked of an Excel that cannot tell them", async () => {
    const excel = await excelWith(PLAN, { excelApi: "1.12" });
    const grid = await openWorkbook.readGrid(null);
    const before = excel.host.requests;
    expect(await openWorkbook.withMerges(grid)).toBe(grid);
    expect(excel.host.requests).toBe(before);
  });
});

describe("a large sheet", () => {
  const LONG = "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật ".repeat(8);
  const large = book({
    "Phụ lục": Array.from({ length: 5_000 }, (_, row) => [row, `${LONG}${String(row)}`, row * 2]),
  });

  it("that does not fit one answer is read by pages, no row lost or twice", async () => {
    const excel = await excelWith(large);
    const shares: number[] = [];
    const grid = await openWorkbook.readGrid(null, { onProgress: (share) => shares.push(share) });
    expect(grid.rowCount).toBe(5_000);
    expect(grid.values.map((row) => row[0])).toEqual(Array.from({ length: 5_000 }, (_, row) => row));
    expect(grid.texts[4_999]?.[1]).toBe(`${LONG}4999`);
    expect(excel.host.requests).toBeGreaterThan(3);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
  });

  it("can be stopped between two pages", async () => {
    await excelWith(large);
    const stopper = new AbortController();
    const reading = openWorkbook.readGrid(null, {
      signal: stopper.signal,
      onProgress: () => {
        stopper.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "ExcelProblem", key: "stopped" });
  });

  it("that Excel will not hand over row by row is given up with a plain reason", async () => {
    const excel = await excelWith(PLAN);
    refuse(excel, "ResponsePayloadSizeLimitExceeded", { from: 2 });
    await expect(openWorkbook.readGrid(null)).rejects.toMatchObject({ key: "too-large" });
  });
});
