import { planFile } from "../../scripts/bench/plan-file";
import { texts } from "../../src/locales";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
/** Excel on the web refuses more in one request or one answer. */
const LIMIT = 5 * 1024 * 1024;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

test.each([
  [5_000, 12],
  [20_000, 10],
])("%d tasks × %d columns are opened, read by pages below the limit, and checked", async (tasks, columns) => {
  const shown = await excel.openPage({ workbook: "quang-ngai-2025.xlsx" });
  await shown.openFile("lớn.xlsx", await planFile(tasks, columns));
  await shown.weighRequests();
  await shown.check(shown.ribbonButton(words["check.first"]));
  await shown.pane.getByText(`${tasks.toLocaleString("vi")} nhiệm vụ`).waitFor();
  expect((await shown.findings()).filter(({ severity }) => severity === "Lỗi")).toEqual([]);
  const weights = await shown.requestWeights();
  expect(Math.max(...weights)).toBeLessThan(LIMIT);
  expect(Math.max(...weights)).toBeGreaterThan(LIMIT / 100);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});
