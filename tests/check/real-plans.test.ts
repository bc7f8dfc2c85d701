import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/check";
import { a1, type Finding } from "../../src/plan";
import { readSheet } from "../../src/read";
import { readWorkbookFile } from "../../src/xlsx";

async function findingsOf(file: string): Promise<readonly Finding[]> {
  const bytes = readFileSync(join(__dirname, "../fixtures", file));
  const results = checkWorkbook((await readWorkbookFile(bytes)).map((grid) => readSheet(grid)));
  expect(results.flatMap(({ failed }) => failed)).toEqual([]);
  return results.flatMap(({ findings }) => [...findings]);
}

const grave = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== "info");

/** Of each finding its message and what the sheet says there. */
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ message, data }) => `${message}: ${String(data["figure"] ?? data["unit"])}`);

const OF_KIEN_GIANG = [
  "declared-total-differs.rounding: 47.585 triệu đồng",
  "declared-total-differs.rounding: 24.050 triệu đồng",
  "unit-unknown.near: Lướt",
];

test("Kiên Giang's programme has its three real slips, and says 1 may be rounding", async () => {
  const findings = await findingsOf("kien-giang-2021-2025.xlsx");
  expect(said(grave(findings))).toEqual(OF_KIEN_GIANG);
  expect(findings.map(({ rule }) => rule)).toContain("total-missing");
  const [total, state, unit] = grave(findings);
  expect([
    String(total?.data["stated"]),
    String(total?.data["sum"]),
    String(total?.data["difference"]),
  ]).toEqual(["47585", "47586", "1"]);
  expect([String(state?.data["stated"]), String(state?.data["sum"])]).toEqual(["24050", "24051"]);
  expect(unit?.cell && a1(unit.cell)).toMatch(/^C\d+$/);
});

test("pasted from Word it has the same, and every number is text that can safely be made one", async () => {
  const findings = grave(await findingsOf("kien-giang-2021-2025-tu-word.xlsx"));
  const asText = findings.filter(({ rule }) => rule === "amount-stored-as-text");
  expect(said(findings.filter((finding) => !asText.includes(finding)))).toEqual(OF_KIEN_GIANG);
  expect(asText.length).toBeGreaterThan(48);
  expect(asText.filter(({ fix }) => fix === null).map(({ data }) => data["text"])).toEqual([]);
});

test("Quảng Ngãi's plan has no error and no warning", async () => {
  expect(grave(await findingsOf("quang-ngai-2025.xlsx"))).toEqual([]);
});
