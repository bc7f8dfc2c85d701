import { insertTasks, newAppendix, taskToInsert, type AppendixWish } from "../../src/catalogue";
import { activities, standardTasks } from "../../src/knowledge";
import { Decimal, type Grid, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { applyEdits } from "../support/apply-edits";
import { newSheetGrid } from "../support/new-sheet-grid";

const wish = (over: Partial<AppendixWish> = {}): AppendixWish => ({
  kind: "annual-plan",
  period: { from: 2026, to: 2026 },
  moneyUnit: "million-dong",
  categories: activities.map(({ name }) => name),
  ...over,
});

function planOf(grid: Grid): Plan {
  const [plan] = readSheet(grid).tables;
  if (plan?.kind !== "plan") throw new Error("no plan");
  return plan;
}

const lines = ({ rows }: Plan): readonly string[] =>
  rows.map((row) =>
    [
      row.row + 1,
      row.kind,
      row.number?.text ?? "",
      (row.name?.text ?? "").slice(0, 24),
      ...[4, 5, 6].map((column) => row.amounts.get(column)?.text ?? ""),
      row.time?.text ?? "",
    ].join(" | "),
  );

describe("an empty appendix", () => {
  test.each([
    ["annual-plan", { from: 2026, to: 2026 }],
    ["programme", { from: 2026, to: 2030 }],
  ] as const)("for a %s is read as the plan that it is", (kind, period) => {
    const plan = planOf(newSheetGrid(newAppendix(wish({ kind, period }))));
    expect([plan.planKind, plan.period, plan.moneyUnit]).toEqual([kind, period, "million-dong"]);
    expect(plan.columns.map(({ role }) => role)).toEqual([
      "number",
      "name",
      "unit",
      "quantity",
      "total",
      "funding",
      "funding",
      "time",
      "lead",
      "partner",
    ]);
    expect(plan.rows.map(({ kind: row }) => row)).toEqual([...activities.map(() => "category"), "total"]);
  });

  test("takes its first tasks into the rows that it keeps for them, and adds them up", () => {
    const grid = newSheetGrid(
      newAppendix(wish({ categories: activities.slice(1, 4).map(({ name }) => name) })),
    );
    const plan = planOf(grid);
    const tasks = [
      "management-course",
      "demonstration-model",
      "cleaner-production-seminar",
      "trade-fair",
    ].flatMap((id) => standardTasks.filter((task) => task.id === id));
    const { edits } = insertTasks(
      plan,
      tasks.map((task) =>
        taskToInsert(plan, {
          task,
          quantity: new Decimal(2),
          budget: new Decimal(100),
          other: new Decimal(50),
        }),
      ),
    );
    const filled = applyEdits(grid, edits);
    expect(lines(planOf(filled)).slice(0, -1)).toEqual([
      "7 | category | I | Hỗ trợ nâng cao năng lực | 300 | 200 | 100 | ",
      "8 | task | 1 | Tổ chức khóa tập huấn nâ | 150 | 100 | 50 | Năm 2026",
      "9 | task | 2 | Tổ chức hội thảo, tập hu | 150 | 100 | 50 | Năm 2026",
      "10 | category | II | Hỗ trợ xây dựng mô hình  | 150 | 100 | 50 | ",
      "11 | task | 1 | Hỗ trợ xây dựng mô hình  | 150 | 100 | 50 | Năm 2026",
      "12 | category | III | Hỗ trợ phát triển sản ph |  |  |  | ",
    ]);
  });
});
