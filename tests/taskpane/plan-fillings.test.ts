import { planFill } from "../../src/fill";
import { planFillings } from "../../src/taskpane/commands/plan-fillings";
import { planOf } from "../fill/support/proposed";

/** A table with so many tasks whose totals are blank. */
function plan(tasks: number): ReturnType<typeof planOf> {
  const rows = Array.from({ length: tasks }, (_, at) => `${String(at + 1)} | Lớp | Lớp | 1 | | 5 | 6`);
  return planOf(`
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
    ${rows.join("\n")}
  `);
}

test("what is worked out in slices is what is worked out at once, and tells how far it is", async () => {
  const long = plan(3_000);
  const told: number[] = [];
  const [proposal] = await planFillings([long], {}, { onProgress: (share) => told.push(share) });
  expect(proposal?.groups).toEqual(planFill(long).groups);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test("it stops between two slices", async () => {
  const stopper = new AbortController();
  const stopped = planFillings(
    [plan(3_000)],
    {},
    {
      signal: stopper.signal,
      onProgress: () => {
        stopper.abort();
      },
    },
  );
  await expect(stopped).rejects.toMatchObject({ key: "stopped" });
});
