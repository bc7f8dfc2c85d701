import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedSheetJson } from "../../src/cli/check/json";
import { diskError, runCli } from "./run-cli";

/** The file that docs/muc-ho-tro.md shows. */
const page = readFileSync(join(__dirname, "../../docs/muc-ho-tro.md"), "utf8");
const shown = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("the caps of the province's own file are held against the plan, with document and date", async () => {
  const { out, code } = await runCli(
    ["check", "kien-giang-2021-2025.xlsx", "--caps", "tinh.json", "--format", "json"],
    { "tinh.json": bytes(shown) },
  );
  const { files } = JSON.parse(out) as { files: { sheets: CheckedSheetJson[] }[] };
  const found = (files[0]?.sheets ?? []).flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === "support-over-cap"),
  );
  expect(found.map(({ cell, severity, data }) => [cell, severity, data["perUnit"], data["cap"]])).toEqual([
    ["F16", "warning", "1000", "900"],
  ]);
  expect(found[0]?.message).toContain("Nghị quyết 15/2024/NQ-HĐND (Điều 5 khoản 1)");
  expect(found[0]?.message).toContain("1/8/2024");
  expect(code).toBe(0);
});

test.each([
  ["{", "không phải là tệp JSON"],
  [shown.replace('"900"', '"900 triệu"'), "caps[0].amount"],
  [shown.replace('"version": 1', '"version": 2'), '"version": 1'],
])("a damaged file of caps is refused in words, and nothing is checked (%#)", async (text, words) => {
  const { code, out, err } = await runCli(["check", "kien-giang-2021-2025.xlsx", "--caps", "tinh.json"], {
    "tinh.json": bytes(text),
  });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("--caps tinh.json: ");
  expect(err).toContain(words);
});

test("a file of caps that is not there is said to be so", async () => {
  const { code, err } = await runCli(
    ["check", "quang-ngai-2025.xlsx", "--caps", "tinh.json", "--lang", "en"],
    {
      "tinh.json": diskError("ENOENT"),
    },
  );
  expect([code, err]).toEqual([2, expect.stringContaining("--caps tinh.json: ")]);
});
