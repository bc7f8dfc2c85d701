import { insertTasks, type TaskInsertion } from "../../../src/catalogue";
import type { Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { textTable } from "../../support/text-table";

/** What putting a task under the first category does. */
function inserted(table: string): TaskInsertion {
  const plan = readSheet(textTable(table).grid).tables.find((one): one is Plan => one.kind === "plan");
  const category = plan?.rows.find(({ kind }) => kind === "category");
  if (plan === undefined || category === undefined) throw new Error("no plan with a category was read");
  const task = {
    name: "Tổ chức hội thảo",
    unit: "Cuộc",
    quantity: null,
    amounts: new Map(),
    time: null,
    lead: null,
    partner: null,
  };
  return insertTasks(plan, [{ task, place: { kind: "under", category: category.row } }]);
}

test("no row goes in where it would tear the table beside", () => {
  expect(
    inserted(`
      TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số |  | Năm  | Kinh phí
      I  | Tư vấn           |        |          |         |  | 2024 | 10
      1  | Tập huấn khởi sự | Lớp    | 1        | 10      |  | 2025 | 10
      II | Truyền thông     |        |          |         |  | 2026 | 10
      1  | Thiết kế         | Cơ sở  | 1        | 10      |  | 2027 | 10
    `),
  ).toEqual({ edits: [], rows: [], notExtended: [], noRoom: { row: 3, column: 0 } });
});

test("a row goes in below all that stands beside", () => {
  const { edits, rows, noRoom } = inserted(`
    TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số |  | Năm  | Kinh phí
    I  | Tư vấn           |        |          |         |  | 2024 | 10
    1  | Tập huấn khởi sự | Lớp    | 1        | 10      |  | 2025 | 10
    II | Truyền thông     |        |          |         |  |      |
    1  | Thiết kế         | Cơ sở  | 1        | 10      |  |      |
  `);
  expect([edits.length, rows, noRoom]).toEqual([1, [3], null]);
});
