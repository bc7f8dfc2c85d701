import { Workbook } from "exceljs";
import type { SheetJson } from "../../src/cli/read/json";
import { runCli } from "./run-cli";

async function read(file: string, bytes?: Uint8Array): Promise<readonly SheetJson[]> {
  const run = await runCli(["read", file, "--format", "json"], bytes === undefined ? {} : { [file]: bytes });
  expect(run).toMatchObject({ code: 0, err: "" });
  const json = JSON.parse(run.out) as { files: readonly { error: null; sheets: readonly SheetJson[] }[] };
  return json.files[0]?.sheets ?? [];
}

describe.each(["kien-giang-2021-2025.xlsx", "kien-giang-2021-2025-tu-word.xlsx"])("read %s", (file) => {
  test("the plan: what it is, its columns and sums", async () => {
    const [plan] = (await read(file))[0]?.tables ?? [];
    const { rows, columns, ...rest } = plan ?? {};
    expect(rest).toEqual({
      range: "A11:J50",
      kind: "plan",
      planKind: "programme",
      title: expect.stringMatching(/^DANH MỤC CÁC NHIỆM VỤ CỤ THỂ .* GIAI ĐOẠN 2021 - 2025$/) as string,
      period: { from: 2021, to: 2025 },
      moneyUnit: "million-dong",
      headerRows: [11, 12],
      sums: { total: "47586", budget: "24051", other: "23535" },
    });
    expect(columns?.map(({ column, role, class: of }) => [column, role, of])).toEqual([
      ["A", "number", null],
      ["B", "name", null],
      ["C", "unit", null],
      ["D", "quantity", null],
      ["E", "total", null],
      ["F", "funding", "state"],
      ["G", "funding", "other"],
      ["H", "time", null],
      ["I", "lead", null],
      ["J", "partner", null],
    ]);
    expect(columns?.[5]).toEqual({
      column: "F",
      role: "funding",
      source: "Vốn NS",
      class: "state",
      year: null,
      version: null,
    });
    // The header stands four times, on two rows each.
    const count = (kind: string): number | undefined => rows?.filter((row) => row.kind === kind).length;
    expect([count("category"), count("task"), count("repeated-header")]).toEqual([8, 24, 6]);
  });

  test("the plan: its rows, keys in their order", async () => {
    const rows = (await read(file))[0]?.tables[0]?.rows ?? [];
    expect(JSON.stringify(rows.find(({ row }) => row === 16))).toBe(
      JSON.stringify({
        row: 16,
        kind: "task",
        level: 2,
        parent: 15,
        number: "1",
        name: "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới hoặc công nghệ mới",
        unit: "Mô hình",
        quantity: "2",
        total: "8000",
        budget: "2000",
        other: "6000",
        amounts: { E: "8000", F: "2000", G: "6000" },
        time: { text: "2021 - 2025", years: [2021, 2022, 2023, 2024, 2025] },
        lead: "Sở Công Thương",
        partner: "UBND các huyện, TP",
        beneficiary: null,
        place: null,
        note: null,
      }),
    );
    // A dash is 0, a sole task has no number.
    expect(rows.find(({ row }) => row === 14)).toMatchObject({
      number: null,
      other: "0",
      amounts: { G: "0" },
    });
    expect(rows.find(({ row }) => row === 13)).toMatchObject({
      kind: "category",
      level: 1,
      parent: null,
      number: "I",
      quantity: null,
      total: null,
      budget: null,
      other: null,
      time: null,
    });
  });

  test("the yearly table is an envelope", async () => {
    const [envelope] = (await read(file))[1]?.tables ?? [];
    expect(envelope).toMatchObject({
      range: "A4:D11",
      kind: "envelope",
      sums: { total: "47585", budget: "24050", other: "23535" },
    });
  });
});

describe("read", () => {
  test("Quảng Ngãi: quantity and unit out of one cell, words where there is no number", async () => {
    const [plan] = (await read("quang-ngai-2025.xlsx"))[0]?.tables ?? [];
    expect(plan).toMatchObject({
      planKind: "annual-plan",
      period: { from: 2025, to: 2025 },
      moneyUnit: "unknown",
      sums: { total: null, budget: null, other: null },
    });
    const tasks = plan?.rows.filter(({ kind }) => kind === "task") ?? [];
    expect(tasks.map(({ quantity, unit }) => [quantity, unit])).toEqual([
      ["1", "mô hình"],
      ["1", "cơ sở"],
      ["4", "cơ sở"],
      ["1", "chương trình"],
      [null, null],
      ["1", "đợt"],
      ["1", "bộ"],
      [null, null],
    ]);
    expect(tasks.every(({ total, amounts }) => total === null && Object.keys(amounts).length === 0)).toBe(
      true,
    );
  });

  test("where all money is by year a row comes to the sum of its years", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("KH").addRows([
      ["TT", "Nội dung", "Năm 2024", "", "", "Năm 2025", "", ""],
      ["", "", "Tổng", "NS", "Khác", "Tổng", "NS", "Khác"],
      [1, "Lớp may", 100, 80, 20, 110, 90, 20],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const [plan] = (await read("nam.xlsx", bytes))[0]?.tables ?? [];
    expect(plan?.rows).toMatchObject([{ total: "210", budget: "170", other: "40" }]);
    expect(plan?.sums).toEqual({ total: "210", budget: "170", other: "40" });
  });

  test("a sheet without a table has none", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("Bìa").getCell("A1").value = "Tờ trình";
    workbook.addWorksheet("Trống");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await read("bia.xlsx", bytes)).toEqual([
      { sheet: "Bìa", tables: [] },
      { sheet: "Trống", tables: [] },
    ]);
  });

  test("as text for a person", async () => {
    const { out, code } = await runCli(["read", "kien-giang-2021-2025.xlsx"]);
    expect(code).toBe(0);
    expect(out).toContain("Bảng A11:J50: chương trình, giai đoạn 2021 - 2025, đơn vị tiền: triệu đồng");
    expect(out).toContain("8 mục, 24 nhiệm vụ; tổng kinh phí 47.586; vốn ngân sách 24.051; vốn khác 23.535");
    expect(out).toContain("Bảng A4:D11: kinh phí từng năm, giai đoạn 2021 - 2025");
    expect(out).toMatch(/dòng 6 +2021 \| 8\.063\n/);
    expect(out).toMatch(/dòng 42 +\(dòng tiêu đề ghi lại\)\n/);
    expect(out).toMatch(/dòng 50 +6 Chi thù lao cho cộng tác viên khuyến công \| 75 Người \| 1\.341/);
  });
});
