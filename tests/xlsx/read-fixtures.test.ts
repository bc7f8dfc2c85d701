import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import { type Grid, a1Range, cellAt, parseA1, usedRange } from "../../src/plan";
import { readWorkbookFile } from "../../src/xlsx";

function open(file: string): Promise<readonly Grid[]> {
  return readWorkbookFile(readFileSync(join(FIXTURES_FOLDER, file)));
}

function at(grid: Grid | undefined, address: string): ReturnType<typeof cellAt> {
  const cell = parseA1(address);
  if (grid === undefined || cell === null) throw new Error(`no ${address}`);
  return cellAt(grid, cell);
}

describe("reading the sample workbooks", () => {
  test("Kiên Giang as numbers: sheets, ranges, merges", async () => {
    const grids = await open("kien-giang-2021-2025.xlsx");
    expect(grids.map((grid) => grid.sheet)).toEqual([
      { id: "1", name: "Danh mục nhiệm vụ" },
      { id: "2", name: "Kinh phí từng năm" },
    ]);
    expect(grids.map((grid) => usedRange(grid)).map((range) => range && a1Range(range))).toEqual([
      "A1:J50",
      "A1:D11",
    ]);
    expect(grids[0]?.merges?.map(a1Range)).toEqual(expect.arrayContaining(["A4:J4", "E11:G11", "J42:J43"]));
  });

  test("Kiên Giang as numbers: cells", async () => {
    const [plan] = await open("kien-giang-2021-2025.xlsx");
    expect(at(plan, "E16")).toEqual({ value: 8000, formula: null, text: "8.000", format: "#,##0" });
    expect(at(plan, "D16")).toEqual({ value: "02", formula: null, text: "02", format: "@" });
    expect(at(plan, "G14").value).toBe("-");
    expect(at(plan, "C36").value).toBe("Lướt");
    expect(at(plan, "H48").value).toBe(2021);
    expect(at(plan, "F11").value).toBeNull();
  });

  test("Kiên Giang from Word: every figure is text", async () => {
    const grids = await open("kien-giang-2021-2025-tu-word.xlsx");
    expect(at(grids[0], "E16")).toEqual({ value: "8.000", formula: null, text: "8.000", format: "@" });
    const values = grids.flatMap((grid) => grid.values.flat());
    expect(values.filter((value) => typeof value === "number")).toEqual([]);
  });

  test("Quảng Ngãi", async () => {
    const grids = await open("quang-ngai-2025.xlsx");
    expect(grids).toHaveLength(1);
    expect(at(grids[0], "C7").value).toBe("01 mô hình");
    expect(at(grids[0], "A7").value).toBe(1);
  });
});
