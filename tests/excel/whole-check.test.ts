import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/excel";
import { a1 } from "../../src/plan";
import { checkSheet } from "../../src/taskpane/commands/check-sheet";
import { excelWith } from "../stand-in/support/sheet";

const NOON = new Date(2025, 0, 1, 12);

const sample = (name: string): Uint8Array => readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`));

it.each(["kien-giang-2021-2025", "kien-giang-2021-2025-tu-word", "quang-ngai-2025"])(
  "%s is read and checked with at most three requests, and leaves none behind",
  async (name) => {
    const { host } = await excelWith(sample(name));
    const before = host.requests;
    const { tables, rulesFailed } = await checkSheet(openWorkbook, null, () => NOON, {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tables).toHaveLength(1);
    expect(rulesFailed).toEqual([]);
    expect(host.requests - before).toBeLessThanOrEqual(3);
  },
);

it("finds in Excel what is wrong in Kiên Giang's plan", async () => {
  await excelWith(sample("kien-giang-2021-2025"));
  const { sections, at } = await checkSheet(openWorkbook, null, () => NOON, {});
  const findings = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.findings));
  const grave = findings.filter(({ severity }) => severity !== "info");
  expect(grave.map(({ rule, cell }) => `${cell === null ? "" : a1(cell)} ${rule}`)).toEqual([
    "A7 declared-total-differs",
    "A8 declared-total-differs",
    "C36 unit-unknown",
  ]);
  expect(at).toBe(NOON);
});
