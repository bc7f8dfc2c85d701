import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import type { CheckedSheetJson } from "../../src/cli/check/json";
import { sampleProgramme, writeProgramme } from "../../src/programme";
import { diskError, runCli } from "./run-cli";

const KIEN_GIANG = "kien-giang-2021-2025.xlsx";
const sample = new TextEncoder().encode(writeProgramme(sampleProgramme()));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A plan for a year as a file, a row for each line; in million đồng. */
async function planFile(title: string, ...rows: readonly string[]): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Kế hoạch");
  sheet.addRow([title]);
  const head =
    "TT|Tên nhiệm vụ|Đơn vị|Số lượng|Tổng số (triệu đồng)|Vốn NS (triệu đồng)|Vốn khác (triệu đồng)";
  for (const line of [head, ...rows])
    sheet.addRow(line.split("|").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const plan = (year: number, design: number, budget: number): Promise<Uint8Array> =>
  planFile(
    `KẾ HOẠCH KHUYẾN CÔNG TỈNH KIÊN GIANG NĂM ${String(year)}`,
    "I|Hỗ trợ hoạt động tư vấn khuyến công|||||",
    `1|Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói|Cơ sở|${String(design)}|${String(budget * 2)}|${String(budget)}|${String(budget)}`,
    "II|Hỗ trợ nâng cao năng lực quản lý|||||",
    "1|Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp|Lớp|1|25|25|",
  );

async function found(
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): Promise<readonly string[]> {
  const { out } = await runCli(["--format", "json", ...argv], files);
  const { files: done } = JSON.parse(out) as { files: { sheets: CheckedSheetJson[] }[] };
  return (done[0]?.sheets ?? []).flatMap(({ findings }) =>
    findings
      .filter(({ rule, severity }) => rule.startsWith("programme-") && severity !== "info")
      .map(({ rule, cell }) => `${rule} ${String(cell)}`),
  );
}

test("the programme is read from its workbook as well as from JSON, earlier years count", async () => {
  const files = {
    "2024.xlsx": await plan(2024, 4, 140),
    "2023.xlsx": await plan(2023, 13, 455),
    "ct.json": sample,
  };
  const xlsx = ["check", "2024.xlsx", "--programme", KIEN_GIANG, "--year", "2024"];
  expect(await found(xlsx, files)).toEqual([]);
  expect(await found([...xlsx, "--earlier", "2023.xlsx"], files)).toEqual([
    "programme-quantity-exceeded D4",
    "programme-budget-exceeded F4",
  ]);
  const json = ["check", "2024.xlsx", "--programme", "ct.json", "--earlier", "2023.xlsx"];
  expect(await found(json, files)).toEqual([
    "programme-quantity-exceeded D4",
    "programme-budget-exceeded F4",
  ]);
});

test("several earlier files follow --earlier, and the plan may stand behind --", async () => {
  const files = {
    "2024.xlsx": await plan(2024, 2, 70),
    "2023.xlsx": await plan(2023, 8, 280),
    "2022.xlsx": await plan(2022, 7, 245),
  };
  const argv = ["check", "--programme", KIEN_GIANG, "--earlier", "2022.xlsx", "2023.xlsx", "--", "2024.xlsx"];
  expect(await found(argv, files)).toEqual([
    "programme-quantity-exceeded D4",
    "programme-budget-exceeded F4",
  ]);
});

test("the text says with what the plan was compared, and with what not", async () => {
  const files = { "2024.xlsx": await plan(2024, 2, 70), "2023.xlsx": await plan(2023, 2, 70) };
  const alone = await runCli(["check", "2024.xlsx"], files);
  expect(alone.out).toContain("Chưa đối chiếu với Chương trình");
  const without = await runCli(["check", "2024.xlsx", "--programme", KIEN_GIANG], files);
  expect(without.out).toContain("(Quyết định 2454/QĐ-UBND)");
  expect(without.out).toContain("lệch 1. Giữ nguyên cả hai.");
  expect(without.out).toContain("Chưa đối chiếu: các năm trước");
  expect(without.out).not.toContain("Chưa đối chiếu với Chương trình");
  const whole = await runCli(
    ["check", "2024.xlsx", "--programme", KIEN_GIANG, "--earlier", "2023.xlsx", "--lang", "en"],
    files,
  );
  expect(whole.out).toContain("Not compared: the years 2021, 2022");
});

test("two plans of one earlier year are both counted, which is said with where they come from", async () => {
  const files = {
    "2024.xlsx": await plan(2024, 2, 70),
    "a.xlsx": await plan(2023, 8, 280),
    "b.xlsx": await plan(2023, 7, 245),
  };
  const argv = ["check", "2024.xlsx", "--programme", KIEN_GIANG, "--earlier", "a.xlsx", "b.xlsx"];
  expect(await found(argv, files)).toEqual([
    "programme-quantity-exceeded D4",
    "programme-budget-exceeded F4",
  ]);
  const words = "Năm 2023 có nhiều kế hoạch, đã cộng tất cả: a.xlsx; b.xlsx.";
  expect((await runCli(argv, files)).out).toContain(words);
  expect((await runCli([...argv, "--format", "json"], files)).err).toContain(`2024.xlsx: ${words}`);
});

test("a programme of another province or other years is warned about", async () => {
  const title = "KẾ HOẠCH KHUYẾN CÔNG TỈNH CÀ MAU NĂM 2026";
  const rows = ["1|Tập huấn|Lớp|1|2|2|", "2|Hội nghị|Cuộc|1|2|2|"];
  const files = { "2026.xlsx": await planFile(title, ...rows) };
  const argv = ["check", "2026.xlsx", "--programme", KIEN_GIANG];
  const words = ["Chương trình là của Kiên Giang, còn kế hoạch ghi Cà Mau.", "không có năm 2026"];
  const text = await runCli(argv, files);
  for (const word of words) expect(text.out).toContain(word);
  const json = await runCli([...argv, "--format", "json"], files);
  for (const word of words) expect(json.err).toContain(word);
  expect(() => JSON.parse(json.out) as unknown).not.toThrow();
});

describe("what cannot be used is refused in words, and nothing is checked", () => {
  const programme = `--programme ct.json: `;
  test.each([
    [bytes("{"), "không phải là tệp JSON"],
    [bytes('{"version":1,"title":"x","tasks":[{"name":"x","budget":-1}]}'), "tasks[0].budget"],
    [bytes('{"version":1,"__proto__":1}'), "__proto__"],
    [bytes("[".repeat(100_000)), "quá nhiều lớp"],
    [bytes('{"version":3}'), '"version": 1'],
    [diskError("ENOENT"), "Không tìm thấy tệp"],
  ])("a file of the programme (%#)", async (file, words) => {
    const { code, out, err } = await runCli(["check", KIEN_GIANG, "--programme", "ct.json"], {
      "ct.json": file,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(programme);
    expect(err).toContain(words);
  });

  test("a workbook that holds no programme, or no plan of an earlier year", async () => {
    const book = new Workbook();
    book.addWorksheet("Trống").addRow(["Không có bảng"]);
    const empty = new Uint8Array(await book.xlsx.writeBuffer());
    const first = await runCli(["check", KIEN_GIANG, "--programme", "a.xlsx"], { "a.xlsx": empty });
    expect([first.code, first.err]).toEqual([
      2,
      "--programme a.xlsx: Không có bảng Chương trình nào trong tệp.",
    ]);
    const second = await runCli(["check", KIEN_GIANG, "--programme", "ct.json", "--earlier", "a.xlsx"], {
      "ct.json": sample,
      "a.xlsx": readFileSync(join(FIXTURES_FOLDER, KIEN_GIANG)),
    });
    expect([second.code, second.err]).toEqual([
      2,
      "--earlier a.xlsx: Không có bảng kế hoạch năm nào trong tệp.",
    ]);
  });

  test("an earlier plan that says no year, or is not earlier", async () => {
    const rows = ["1|Tập huấn|Lớp|1|2|2|", "2|Hội nghị|Cuộc|1|2|2|"];
    const files = {
      "ct.json": sample,
      "2024.xlsx": await plan(2024, 1, 35),
      "a.xlsx": await planFile("DANH MỤC NHIỆM VỤ KHUYẾN CÔNG", ...rows),
    };
    const argv = ["check", "2024.xlsx", "--programme", "ct.json", "--year", "2024", "--earlier"];
    const first = await runCli([...argv, "a.xlsx"], files);
    expect([first.code, first.err]).toEqual([
      2,
      expect.stringContaining("--earlier a.xlsx: Chưa rõ kế hoạch"),
    ]);
    const second = await runCli([...argv, "2024.xlsx"], files);
    expect(second.err).toBe("--earlier 2024.xlsx: Kế hoạch trong tệp là của năm 2024, không trước năm 2024.");
  });
});
