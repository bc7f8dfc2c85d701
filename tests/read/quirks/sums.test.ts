import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetTexts } from "../../../scripts/fixtures/sheet-text";
import { checkWorkbook } from "../../../src/check";
import { a1, type Envelope, type Finding, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { valueOf } from "../../support/read-text";

const text = readFileSync(join(__dirname, "../../fixtures/tables/kien-giang-2021-2025.txt"), "utf8");
const sheets = sheetTexts(text, "text").map(({ grid }) => readSheet(grid));
const tables = sheets.flatMap((sheet) => sheet.tables);
const plan = tables.find((table): table is Plan => table.kind === "plan");
const envelope = tables.find((table): table is Envelope => table.kind === "envelope");
const findings = checkWorkbook(sheets).flatMap((result) => [...result.findings]);

const of = (rule: string): readonly Finding[] => findings.filter((finding) => finding.rule === rule);

test("in each of the 24 tasks the state budget and the other funding make the total", () => {
  const tasks = plan?.rows.filter(({ kind }) => kind === "task") ?? [];
  expect(tasks).toHaveLength(24);
  for (const { amounts } of tasks) {
    const [total, state, other] = [4, 5, 6].map((column) => Number(valueOf(amounts.get(column) ?? null)));
    expect((state ?? NaN) + (other ?? NaN)).toBe(total);
  }
  expect(of("funding-sum")).toEqual([]);
});

test("the rows come to 1, 1 and 0 more than is stated: as rounding may leave it, with both numbers, nothing changed", () => {
  const stated = of("declared-total-differs");
  expect(stated.map(({ message, data }) => [message, String(data["stated"]), String(data["sum"])])).toEqual([
    ["declared-total-differs.rounding", "47585", "47586"],
    ["declared-total-differs.rounding", "24050", "24051"],
  ]);
  expect(stated.flatMap(({ fix, suggestions }) => [fix, ...suggestions])).toEqual([null, null]);
});

test("each year of the yearly table adds up, and the years make what is stated", () => {
  expect(envelope?.rows.map(({ kind }) => kind)).toEqual(["task", "task", "task", "task", "task", "total"]);
  expect(of("envelope-sum")).toEqual([]);
  expect(envelope?.rows.at(-1)?.total && valueOf(envelope.rows.at(-1)?.total ?? null)).toBe("47585");
});

test("three rounds in two listed years do not fit; every year with three or nine does", () => {
  expect(of("time-against-quantity").map(({ cell }) => cell && a1(cell))).toEqual([
    expect.stringMatching(/^D\d+$/),
  ]);
});

test("support that just reaches its cap is allowed", () => {
  expect([...of("support-over-cap"), ...of("support-share-over-cap")]).toEqual([]);
});
