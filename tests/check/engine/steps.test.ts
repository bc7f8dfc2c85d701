import { checkSheet, checkSheetInSteps, rules } from "../../../src/check";
import { atOnce, type Sheet, type Steps } from "../../../src/plan";
import { readSheet, readSheetInSteps } from "../../../src/read";
import { spelledOut } from "../../support/rule-tester";
import { textTable } from "../../support/text-table";

const LONG = [
  "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác",
  ...Array.from({ length: 2_400 }, (_, at) => `${String(at + 1)} | Lớp ${String(at)} | Lớp | 1 | 9 | 4 | 4`),
].join("\n");

function shares(steps: Steps<unknown>): number[] {
  const told: number[] = [];
  for (let step = steps.next(); step.done !== true; step = steps.next()) told.push(step.value);
  return told;
}

const { grid } = textTable(LONG);

/** What the rows say; each of them also knows the columns of all, which need no comparing 2,400 times. */
function rowsOf({ tables }: Sheet): readonly unknown[] {
  return tables.flatMap((table) =>
    table.rows.map(({ row, kind, level, name, amounts }) => [
      row,
      kind,
      level,
      name?.text,
      [...amounts.values()].map(({ text, state }) => `${state} ${text}`),
    ]),
  );
}

test("a long table is read and checked in many steps, each further than the one before", () => {
  for (const told of [shares(readSheetInSteps(grid)), shares(checkSheetInSteps(readSheet(grid)))]) {
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test("a rule is a step, so that a person who stops waits for one rule at most", () => {
  const short = textTable(LONG.split("\n").slice(0, 5).join("\n"));
  expect(shares(checkSheetInSteps(readSheet(short.grid)))).toHaveLength(rules.length);
});

test("a rule that reports thousands takes several steps", () => {
  expect(shares(checkSheetInSteps(readSheet(grid))).length).toBeGreaterThan(rules.length);
});

test("in steps comes to the same as at once", () => {
  const sheet = atOnce(readSheetInSteps(grid));
  expect(rowsOf(sheet)).toEqual(rowsOf(readSheet(grid)));
  const inSteps = atOnce(checkSheetInSteps(sheet)).findings;
  expect(inSteps.map(spelledOut)).toEqual(checkSheet(readSheet(grid)).findings.map(spelledOut));
});
