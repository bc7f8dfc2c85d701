import { atOnce, type Plan } from "../../src/plan";
import { compareInSteps, newlyKept, remaining, sampleProgramme, type Programme } from "../../src/programme";
import { checkSheetInSteps } from "../../src/check";
import { readSheet } from "../../src/read";
import { compare } from "../../src/taskpane/commands/compare";
import { textTable } from "../support/text-table";

/** A programme of so many tasks, and a plan of all of them. */
function large(tasks: number): { readonly programme: Programme; readonly plan: Plan } {
  const nameOf = (at: number): string => `Hỗ trợ cơ sở số ${String(at)} chế biến nước mắm`;
  const rows = Array.from(
    { length: tasks },
    (_, at) => `${String(at + 1)} | ${nameOf(at)} | Cơ sở | 1 | 10 | 5 | 5`,
  );
  const [table] = readSheet(
    textTable(`
      KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
      ${rows.join("\n")}
    `).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  const sample = sampleProgramme();
  const [first] = sample.tasks;
  if (first === undefined) throw new Error("no task");
  const approved = Array.from({ length: tasks }, (_, at) => ({ ...first, id: String(at), name: nameOf(at) }));
  return { programme: { ...sample, tasks: approved }, plan: table };
}

const SOURCE = { kind: "json", name: "ct.json" } as const;

test("what is compared in slices is what is compared at once, and tells how far it is", async () => {
  const { programme, plan } = large(3_000);
  const kept = newlyKept(programme, SOURCE);
  const told: number[] = [];
  const { comparison, left } = await compare(plan, kept, [plan], { onProgress: (share) => told.push(share) });
  const chosen = { programme, year: null, earlier: [], corrections: [] };
  const atOneTime = atOnce(compareInSteps(plan, chosen, [plan]));
  expect(comparison.matching.byTask).toEqual(atOneTime.matching.byTask);
  expect(left.whole).toEqual(remaining(atOneTime).whole);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test("it stops between two slices", async () => {
  const { programme, plan } = large(3_000);
  const stopper = new AbortController();
  const stopped = compare(plan, newlyKept(programme, SOURCE), [plan], {
    signal: stopper.signal,
    onProgress: () => {
      stopper.abort();
    },
  });
  await expect(stopped).rejects.toMatchObject({ key: "stopped" });
});

test("a check holds the plan against the programme in many steps, not within one of them", () => {
  const { programme, plan } = large(1_000);
  const sheet = { grid: plan.grid, tables: [plan], mergesWanted: false };
  const shares = (given: Programme | null): readonly number[] => {
    const chosen = given === null ? null : { programme: given, year: null, earlier: [], corrections: [] };
    return [...checkSheetInSteps(sheet, { programme: chosen, rules: [] })];
  };
  expect(shares(null)).toEqual([]);
  const told = shares(programme);
  expect(told.length).toBeGreaterThanOrEqual(2 * (1_000 / 100 - 1));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
