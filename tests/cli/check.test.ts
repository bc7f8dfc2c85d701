import { Workbook } from "exceljs";
import type { CheckedSheetJson, FindingJson } from "../../src/cli/check/json";
import { type CliRun, runCli } from "./run-cli";

interface CheckJson {
  readonly version: number;
  readonly files: readonly { file: string; error: string | null; sheets: readonly CheckedSheetJson[] }[];
  readonly summary: { errors: number; warnings: number; infos: number };
}

async function check(...argv: string[]): Promise<CheckJson & Pick<CliRun, "code">> {
  const { out, code } = await runCli(["check", ...argv, "--format", "json"]);
  return { ...(JSON.parse(out) as CheckJson), code };
}

const grave = ({ severity }: FindingJson): boolean => severity !== "info";
const gist = ({ rule, severity, cell }: FindingJson): string => `${severity} ${rule} ${cell ?? "-"}`;

describe("check the sample workbooks", () => {
  const FAULTS = [
    "warning declared-total-differs A7",
    "warning declared-total-differs A8",
    "warning unit-unknown C36",
  ];

  test("Kiên Giang as numbers: its three real faults, and none in the yearly table", async () => {
    const { files, summary, code } = await check("kien-giang-2021-2025.xlsx");
    const [plan, yearly] = files[0]?.sheets ?? [];
    expect(plan?.findings.filter(grave).map(gist)).toEqual(FAULTS);
    expect(yearly?.findings.filter(grave)).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 3 });
    expect(code).toBe(0);
  });

  test("Kiên Giang from Word: the same, and every amount that is text", async () => {
    const { files, summary } = await check("kien-giang-2021-2025-tu-word.xlsx");
    const [plan, yearly] = files[0]?.sheets ?? [];
    const others = (sheet: CheckedSheetJson | undefined): string[] =>
      (sheet?.findings ?? []).filter((one) => grave(one) && one.rule !== "amount-stored-as-text").map(gist);
    expect([others(plan), others(yearly)]).toEqual([FAULTS, []]);
    const asText = (sheet: CheckedSheetJson | undefined): number =>
      (sheet?.findings ?? []).filter(({ rule }) => rule === "amount-stored-as-text").length;
    // 24 tasks state a total and a state budget, 6 other funding; six rows of the yearly table state three amounts.
    expect([asText(plan), asText(yearly)]).toEqual([54, 18]);
    expect(summary.errors).toBe(0);
  });

  test("Quảng Ngãi: no error, no warning", async () => {
    const { summary, code } = await check("quang-ngai-2025.xlsx");
    expect([summary.errors, summary.warnings, code]).toEqual([0, 0, 0]);
  });

  test("only the sheet that was asked for", async () => {
    const { files } = await check("kien-giang-2021-2025.xlsx", "--sheet", "Kinh phí từng năm");
    expect(files[0]?.sheets.map(({ sheet }) => sheet)).toEqual(["Kinh phí từng năm"]);
  });
});

describe("what check prints", () => {
  test("a finding in full, keys in their order", async () => {
    const { files } = await check("kien-giang-2021-2025.xlsx");
    const finding = files[0]?.sheets[0]?.findings.find(({ cell }) => cell === "A7");
    expect(Object.keys(finding ?? {})).toEqual([
      "rule",
      "severity",
      "cell",
      "related",
      "message",
      "data",
      "fixable",
    ]);
    expect(finding?.fixable).toBe(false);
    expect(finding?.message).toContain("47.586");
    expect(Object.values(finding?.data ?? {})).toEqual(expect.arrayContaining(["47585", "47586"]));
  });

  test("messages in English", async () => {
    const { files } = await check("kien-giang-2021-2025.xlsx", "--lang", "en");
    const finding = files[0]?.sheets[0]?.findings.find(({ cell }) => cell === "A7");
    expect(finding?.message).toContain("47,586");
  });

  test("an error gives the exit code 1; a file that could not be done outweighs it", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Phụ lục");
    sheet.addRows([
      ["KẾ HOẠCH KHUYẾN CÔNG NĂM 2025"],
      ["Đơn vị tính: triệu đồng"],
      ["TT", "Tên nhiệm vụ", "Đơn vị", "Số lượng", "Tổng số", "Vốn NS", "Vốn khác"],
      ["I", "Hỗ trợ hoạt động tư vấn khuyến công"],
      [1, "Thiết kế mẫu mã, bao bì đóng gói", "Cơ sở", 16, 1220, 560, 560],
      [2, "Lập dự án đầu tư", "Cơ sở", 2, 100, 50, 50],
    ]);
    const files = {
      "sai.xlsx": new Uint8Array(await workbook.xlsx.writeBuffer()),
      "rong.xlsx": new Uint8Array(),
    };
    const wrong = await runCli(["check", "sai.xlsx", "--format", "json"], files);
    const [found] = (JSON.parse(wrong.out) as CheckJson).files[0]?.sheets ?? [];
    expect(found?.findings.filter(({ severity }) => severity === "error").map(gist)).toEqual([
      "error funding-sum E5",
    ]);
    expect(wrong.code).toBe(1);
    expect((await runCli(["check", "sai.xlsx", "rong.xlsx"], files)).code).toBe(2);
  });

  test("a workbook without any table says so once, under its first sheet", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("Bìa").getCell("A1").value = "Tờ trình";
    workbook.addWorksheet("Lời dẫn").getCell("A1").value = "Kính gửi";
    const files = { "bia.xlsx": new Uint8Array(await workbook.xlsx.writeBuffer()) };
    const { out } = await runCli(["check", "bia.xlsx", "--format", "json"], files);
    const sheets = (JSON.parse(out) as CheckJson).files[0]?.sheets ?? [];
    expect(sheets.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["table-not-found"], []]);
  });

  test("as text for a person: file, sheet, findings with their cells, and the sum of it all", async () => {
    const { out, code } = await runCli(["check", "kien-giang-2021-2025.xlsx", "quang-ngai-2025.xlsx"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^kien-giang-2021-2025\.xlsx\n {2}Trang tính “Danh mục nhiệm vụ”\n/);
    expect(out).toMatch(/\n {4}CẢNH BÁO C36 +.*Lướt.*Lượt/);
    expect(out).toMatch(/chưa có dòng tổng cộng\..*\(lệnh fill điền được\)/);
    expect(out).toMatch(/Tổng cộng: 0 lỗi, 3 cảnh báo, \d+ lưu ý trong 2 tệp\.$/);
  });
});
