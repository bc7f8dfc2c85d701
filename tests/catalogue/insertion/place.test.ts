import { insertTasks, taskToInsert } from "../../../src/catalogue";
import { standardTasks } from "../../../src/knowledge";
import { Decimal, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { applyEdits } from "../../support/apply-edits";
import { textTable } from "../../support/text-table";

/** The rows after the course for managers was put in: "row | kind | number | name". */
function inserted(table: string): readonly string[] {
  const { grid } = textTable(table);
  const planOf = (cells: typeof grid): Plan => {
    const [plan] = readSheet(cells).tables;
    if (plan?.kind !== "plan") throw new Error("no plan");
    return plan;
  };
  const plan = planOf(grid);
  const [task] = standardTasks.filter(({ id }) => id === "management-course");
  if (task === undefined) throw new Error("no such task ships");
  const wanted = { task, quantity: new Decimal(1), budget: new Decimal(25), other: null };
  const { edits } = insertTasks(plan, [taskToInsert(plan, wanted)]);
  return planOf(applyEdits(grid, edits)).rows.map((row) =>
    [row.row + 1, row.kind, row.number?.text ?? "", (row.name?.text ?? "").slice(0, 20)].join(" | "),
  );
}

test("a task stands in the category of its activity, whatever that is called", () => {
  expect(
    inserted(`
      TT | Tên nhiệm vụ                     | Đơn vị | Số lượng | Tổng số
      I  | Hỗ trợ nâng cao năng lực quản lý |        |          |
      1  | Tập huấn khởi sự                 | Lớp    | 1        | 10
      II | Hỗ trợ hoạt động tư vấn          |        |          |
      1  | Thiết kế                         | Cơ sở  | 1        | 10
    `),
  ).toEqual([
    "2 | category | I | Hỗ trợ nâng cao năng",
    "3 | task | 1 | Tập huấn khởi sự",
    "4 | task | 2 | Tổ chức khóa tập huấ",
    "5 | category | II | Hỗ trợ hoạt động tư ",
    "6 | task | 1 | Thiết kế",
  ]);
});

test("a table without categories takes it at its end and gets none for it", () => {
  expect(
    inserted(`
      TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
      1  | Tập huấn khởi sự | Lớp    | 1        | 10
      2  | Thiết kế         | Cơ sở  | 1        | 10
         | Tổng cộng        |        |          | 20
    `),
  ).toEqual([
    "2 | task | 1 | Tập huấn khởi sự",
    "3 | task | 2 | Thiết kế",
    "4 | task | 3 | Tổ chức khóa tập huấ",
    "5 | total |  | Tổng cộng",
  ]);
});
