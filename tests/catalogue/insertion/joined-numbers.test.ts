import { insertTasks, type TaskPlace } from "../../../src/catalogue";
import type { Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { applyEdits } from "../../support/apply-edits";
import { textTable } from "../../support/text-table";

const TABLE = `
  TT                               | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I. Hỗ trợ nâng cao năng lực      |                  |        |          |
  1                                | Tập huấn khởi sự | Lớp    | 1        | 10
  II. Hỗ trợ tư vấn                |                  |        |          |
  1                                | Thiết kế         | Cơ sở  | 1        | 10
`;

/** The table's first two columns once a task was put in: "TT | name". */
function inserted(place: TaskPlace): readonly string[] {
  const { grid } = textTable(TABLE);
  const plan = readSheet(grid).tables.find((one): one is Plan => one.kind === "plan");
  if (plan === undefined) throw new Error("no plan was read");
  const task = {
    name: "Tổ chức hội thảo",
    unit: "Cuộc",
    quantity: null,
    amounts: new Map(),
    time: null,
    lead: null,
    partner: null,
  };
  const { texts } = applyEdits(grid, insertTasks(plan, [{ task, place }]).edits);
  return texts.slice(1).map(([number = "", name = ""]) => `${number} | ${name}`);
}

test("a new category holds number and name in one cell where the others do, and those keep their names when renumbered", () => {
  expect(inserted({ kind: "new-category", name: "Hỗ trợ mô hình trình diễn", activity: 3 })).toEqual([
    "I. Hỗ trợ mô hình trình diễn | ",
    "1 | Tổ chức hội thảo",
    "II. Hỗ trợ nâng cao năng lực | ",
    "1 | Tập huấn khởi sự",
    "III. Hỗ trợ tư vấn | ",
    "1 | Thiết kế",
  ]);
});
