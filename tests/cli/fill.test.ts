import { Workbook } from "exceljs";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diskError, runCli } from "./run-cli";

const KIEN_GIANG = "kien-giang-2021-2025.xlsx";
const QUANG_NGAI = "quang-ngai-2025.xlsx";

interface FillJson {
  readonly version: number;
  readonly error: string | null;
  readonly edits: readonly Readonly<
    Record<"sheet" | "cell" | "before" | "after" | "result", string | null>
  >[];
  readonly leftOut: readonly Readonly<Record<"sheet" | "cell" | "reason", string>>[];
}

const json = (text: string): FillJson => JSON.parse(text) as FillJson;
const fixture = (file: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES_FOLDER, file)));

describe("fill", () => {
  test("Kiên Giang: subtotals and a grand total as formulas with results; filled again, nothing is left to do", async () => {
    const run = await runCli(["fill", KIEN_GIANG, "--out", "moi.xlsx", "--format", "json"]);
    expect([run.code, run.err]).toEqual([0, ""]);
    const { version, error, edits } = json(run.out);
    expect([version, error, edits.length]).toEqual([1, null, 28]);
    const at = (cell: string): unknown => edits.find((edit) => edit.cell === cell);
    const sheet = "Danh mục nhiệm vụ";
    expect(at("E15")).toEqual({ sheet, cell: "E15", before: null, after: "=SUM(E16:E19)", result: "28975" });
    expect(at("B51")).toEqual({ sheet, cell: "B51", before: null, after: "Tổng cộng", result: null });
    expect(edits.slice(-3).map(({ cell, result }) => [cell, result])).toEqual([
      ["E51", "47586"],
      ["F51", "24051"],
      ["G51", "23535"],
    ]);
    const filled = run.written["moi.xlsx"] ?? new Uint8Array();
    const again = await runCli(["fill", "moi.xlsx", "--out", "nua.xlsx", "--format", "json"], {
      "moi.xlsx": filled,
    });
    expect(json(again.out).edits).toEqual([]);
    expect(Buffer.from(again.written["nua.xlsx"] ?? "").equals(Buffer.from(filled))).toBe(true);
    const checked = await runCli(["check", "moi.xlsx"], { "moi.xlsx": filled });
    expect(checked.code).toBe(0);
  });

  test("a blank row that is taken for the grand total looks like the row above it", async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet("Phụ lục");
    sheet.addRows([
      ["TT", "Tên nhiệm vụ", "Đơn vị", "Số lượng", "Kinh phí (triệu đồng)"],
      [1, "Thiết kế", "Cơ sở", 2, 100],
      [2, "Tập huấn", "Lớp", 1, 50],
    ]);
    const border = { bottom: { style: "thin" }, right: { style: "thin" } } as const;
    for (const column of [1, 2, 3, 4, 5]) sheet.getRow(3).getCell(column).border = border;
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { code, written } = await runCli(["fill", "a.xlsx", "--out", "b.xlsx"], { "a.xlsx": bytes });
    expect(code).toBe(0);
    const filled = new Workbook();
    await filled.xlsx.load(Uint8Array.from(written["b.xlsx"] ?? []).buffer);
    const row = filled.worksheets[0]?.getRow(4);
    expect(row?.getCell(5).value).toMatchObject({ formula: "SUM(E2:E3)", result: 150 });
    expect([1, 2, 3, 4, 5].map((column) => row?.getCell(column).border)).toEqual(new Array(5).fill(border));
  });

  test("for a person: each cell with what it will show", async () => {
    const { code, out } = await runCli(["fill", KIEN_GIANG, "--out", "moi.xlsx"]);
    expect(code).toBe(0);
    expect(out).toContain("Trang tính “Danh mục nhiệm vụ”: đã điền 28 ô");
    expect(out).toMatch(/E15 +→ 28\.975 +=SUM\(E16:E19\)/);
  });

  test("a table without columns of money is copied as it is, and that is said", async () => {
    const { code, out, written } = await runCli(["fill", QUANG_NGAI, "--out", "moi.xlsx"]);
    expect(code).toBe(0);
    expect(out).toContain("không có cột kinh phí");
    expect(Buffer.from(written["moi.xlsx"] ?? "").equals(Buffer.from(fixture(QUANG_NGAI)))).toBe(true);
  });

  test("a file without a table is copied too", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("Bìa").getCell("A1").value = "SỞ CÔNG THƯƠNG";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const run = await runCli(["fill", "a.xlsx", "--out", "b.xlsx"], { "a.xlsx": bytes });
    expect([run.code, run.out]).toEqual([0, expect.stringContaining("Không có bảng kế hoạch")]);
    expect(run.written["b.xlsx"]).toEqual(bytes);
  });

  test("what is left out is said with its reason", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Phụ lục");
    sheet.addRows([
      ["KẾ HOẠCH KHUYẾN CÔNG NĂM 2024"],
      ["Đơn vị tính: triệu đồng"],
      ["TT", "Nội dung", "Đơn vị", "Số lượng", "Tổng số", "Vốn ngân sách", "Vốn khác"],
      ["I", "Hỗ trợ phát triển sản xuất"],
      [1, "Tập huấn nghề", "Lớp", 2, null, 100, "Lồng ghép"],
      [2, "Hội chợ triển lãm", "Hội chợ", 1, 300, 200, 100],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const files = { "a.xlsx": bytes };
    const run = await runCli(["fill", "a.xlsx", "--out", "b.xlsx", "--format", "json"], files);
    expect(json(run.out).leftOut).toContainEqual({
      sheet: "Phụ lục",
      cell: "E5",
      reason: "words",
      because: ["G5"],
    });
    const shown = await runCli(["fill", "a.xlsx", "--out", "b.xlsx"], files);
    expect(shown.out).toContain("Chưa điền E5: số tiền ở G5 ghi bằng chữ.");
  });

  test.each([
    ["the file itself", ["a.xlsx", "--out", "./a.xlsx"], {}, "trùng với tệp ban đầu"],
    ["another kind of file", ["a.xlsx", "--out", "b.xlsm"], {}, "cùng đuôi .xlsx"],
    [
      "a file that is there",
      [KIEN_GIANG, "--out", "b.xlsx"],
      { "b.xlsx": new Uint8Array(1) },
      "không ghi đè",
    ],
    ["a folder that is not", [KIEN_GIANG, "--out", "b.xlsx"], { "b.xlsx": diskError("ENOENT") }, "thư mục"],
    ["a full disk", [KIEN_GIANG, "--out", "b.xlsx"], { "b.xlsx": diskError("ENOSPC") }, "đã đầy"],
    ["no permission", [KIEN_GIANG, "--out", "b.xlsx"], { "b.xlsx": diskError("EROFS") }, "quyền ghi"],
    ["an old file", ["c.xlsx", "--out", "b.xlsx"], { "c.xlsx": diskError("ENOENT") }, "Không tìm thấy tệp"],
  ])("is refused into %s", async (_, argv, files, words) => {
    const run = await runCli(["fill", ...argv], files);
    expect(run).toMatchObject({ code: 2, written: {} });
    expect(run.out).toContain(words);
    const asJson = await runCli(["fill", ...argv, "--format", "json"], files);
    const { error, ...rest } = json(asJson.out);
    expect(rest).toEqual({ version: 1, edits: [], leftOut: [] });
    expect(error).toContain(words);
  });
});
