import { insertTasks, type NewTask, type TaskToInsert } from "../../src/catalogue";
import { checkSheet } from "../../src/check";
import { openWorkbook } from "../../src/excel";
import { Decimal, rowPrints, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { book, excelWith } from "../stand-in/support/sheet";
import { sheetNow } from "./support/sheet-now";

const HEADER = [
  "TT",
  "Tên nhiệm vụ",
  "Đơn vị",
  "Số lượng",
  "Tổng số (triệu đồng)",
  "Vốn NS",
  "Vốn khác",
  "Thời gian",
];
const TITLE = ["KẾ HOẠCH KHUYẾN CÔNG NĂM 2024"];

const task = (name: string, unit: string, quantity: number, budget: number, other: number): NewTask => ({
  name,
  unit,
  quantity: new Decimal(quantity),
  amounts: new Map([
    [5, new Decimal(budget)],
    [6, new Decimal(other)],
  ]),
  time: "Năm 2024",
  lead: null,
  partner: null,
});

type Cells = Parameters<typeof book>[0][string];

async function planOf(): Promise<Plan> {
  const sheet = readSheet(await openWorkbook.readGrid(null));
  const plan = sheet.tables.find((table) => table.kind === "plan");
  if (plan?.kind !== "plan") throw new Error("no plan was read");
  return plan;
}

/** The rows of the table after an insertion ("row | number | name | total | budget | other"), and what the check says then. */
async function inserted(rows: Cells, tasks: (plan: Plan) => readonly TaskToInsert[]) {
  const excel = await excelWith(book({ "Phụ lục": [TITLE, [], HEADER, ...rows] }));
  const before = await planOf();
  const { edits, rows: places } = insertTasks(before, tasks(before));
  const outcome = await openWorkbook.applyEdits({ edits, seen: rowPrints(before.grid) });
  expect(outcome.kind).toBe("done");
  const sheet = readSheet(await openWorkbook.readGrid(null));
  const plan = await planOf();
  const shown = plan.rows.map((row) =>
    [
      row.row + 1,
      row.number?.text ?? "",
      row.name?.text ?? "",
      ...[4, 5, 6].map((column) => row.amounts.get(column)?.text ?? ""),
    ].join(" | "),
  );
  const findings = checkSheet(sheet).findings.filter(({ severity }) => severity !== "info");
  return {
    excel,
    shown,
    places: places.map((row) => row + 1),
    findings: findings.map(({ message, cell }) => [message, cell]),
  };
}

/** The row of the sheet, from 0, of a category by its name. */
const under = (plan: Plan, name: string, what: NewTask): TaskToInsert => {
  const category = plan.rows.find((row) => row.kind === "category" && row.name?.text === name);
  if (category === undefined) throw new Error(`no category ${name}`);
  return { task: what, place: { kind: "under", category: category.row } };
};

const n = (value: number): [number, string] => [value, "#,##0"];
const f = (formula: string): [string, string] => [formula, "#,##0"];

/** Subtotals in the category rows, a total of categories below. */
const WITH_FORMULAS: Cells = [
  ["I", "Hỗ trợ nâng cao năng lực quản lý", null, null, f("=SUM(E5:E5)"), f("=SUM(F5:F5)"), f("=SUM(G5:G5)")],
  [null, "Tổ chức tập huấn", "Lớp", n(5), f("=F5+G5"), n(125), n(0), "Năm 2024"],
  [
    "II",
    "Hỗ trợ hoạt động tư vấn khuyến công",
    null,
    null,
    f("=SUM(E7:E8)"),
    f("=SUM(F7:F8)"),
    f("=SUM(G7:G8)"),
  ],
  ["1", "Thiết kế bao bì", "Cơ sở", n(2), f("=F7+G7"), n(70), n(70), "Năm 2024"],
  ["2", "Tư vấn lập dự án", "Cơ sở", n(1), f("=F8+G8"), n(30), n(10), "Năm 2024"],
  [null, "Tổng cộng", null, null, f("=E4+E6"), f("=F4+F6"), f("=G4+G6")],
];

describe("inserting standard tasks", () => {
  it("puts each after the last task of its category, numbers it, and lets the sums count it", async () => {
    const { shown, places, findings } = await inserted(WITH_FORMULAS, (plan) => [
      under(plan, "Hỗ trợ hoạt động tư vấn khuyến công", task("Tư vấn marketing", "Cơ sở", 1, 20, 20)),
      under(plan, "Hỗ trợ nâng cao năng lực quản lý", task("Tổ chức hội thảo", "Cuộc", 1, 35, 0)),
    ]);
    expect(shown).toEqual([
      "4 | I | Hỗ trợ nâng cao năng lực quản lý | 160 | 160 | 0",
      "5 | 1 | Tổ chức tập huấn | 125 | 125 | 0",
      "6 | 2 | Tổ chức hội thảo | 35 | 35 | 0",
      "7 | II | Hỗ trợ hoạt động tư vấn khuyến công | 220 | 120 | 100",
      "8 | 1 | Thiết kế bao bì | 140 | 70 | 70",
      "9 | 2 | Tư vấn lập dự án | 40 | 30 | 10",
      "10 | 3 | Tư vấn marketing | 40 | 20 | 20",
      "11 |  | Tổng cộng | 380 | 280 | 100",
    ]);
    expect(places).toEqual([10, 6]);
    expect(findings).toEqual([]);
  });

  it("makes a category that is missing, in the order of the activities, with its own sum", async () => {
    const { shown, findings, excel } = await inserted(WITH_FORMULAS, () => [
      {
        task: task("Tham gia hội chợ", "Cuộc", 3, 300, 0),
        place: { kind: "new-category", name: "Hỗ trợ phát triển sản phẩm CNNT tiêu biểu", activity: 4 },
      },
      {
        task: task("Bình chọn cấp tỉnh", "Đợt", 1, 160, 0),
        place: { kind: "new-category", name: "Hỗ trợ phát triển sản phẩm CNNT tiêu biểu", activity: 4 },
      },
    ]);
    expect(shown).toEqual([
      "4 | I | Hỗ trợ nâng cao năng lực quản lý | 125 | 125 | 0",
      "5 |  | Tổ chức tập huấn | 125 | 125 | 0",
      "6 | II | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu | 460 | 460 | 0",
      "7 | 1 | Tham gia hội chợ | 300 | 300 | 0",
      "8 | 2 | Bình chọn cấp tỉnh | 160 | 160 | 0",
      "9 | III | Hỗ trợ hoạt động tư vấn khuyến công | 180 | 100 | 80",
      "10 | 1 | Thiết kế bao bì | 140 | 70 | 70",
      "11 | 2 | Tư vấn lập dự án | 40 | 30 | 10",
      "12 |  | Tổng cộng | 765 | 685 | 80",
    ]);
    expect(sheetNow(excel).filter((line) => line.startsWith("E12 "))).toEqual(["E12 =E4+E9+E6 #,##0"]);
    expect(findings).toEqual([]);
  });

  it("adds to figures that a person typed where they were right, and leaves those that were not", async () => {
    const rows: Cells = [
      ["I", "Hỗ trợ hoạt động tư vấn khuyến công", null, null, n(180), n(100), n(80)],
      ["1", "Thiết kế bao bì", "Cơ sở", n(2), n(140), n(70), n(70), "Năm 2024"],
      ["2", "Tư vấn lập dự án", "Cơ sở", n(1), n(40), n(30), n(10), "Năm 2024"],
      [null, "Tổng cộng", null, null, n(180), n(101), n(80)],
    ];
    const { shown } = await inserted(rows, (plan) => [
      under(plan, "Hỗ trợ hoạt động tư vấn khuyến công", task("Tư vấn marketing", "Cơ sở", 1, 20, 20)),
    ]);
    expect(shown.filter((line) => /I \||Tổng|marketing/.test(line))).toEqual([
      "4 | I | Hỗ trợ hoạt động tư vấn khuyến công | 220 | 120 | 100",
      "7 | 3 | Tư vấn marketing | 40 | 20 | 20",
      "8 |  | Tổng cộng | 220 | 101 | 100",
    ]);
  });

  it("extends a sum over all tasks at the end of the table, and numbers on where numbers run on", async () => {
    const rows: Cells = [
      ["A", "Hỗ trợ nâng cao năng lực quản lý"],
      ["1", "Tổ chức tập huấn", "Lớp", "05", f("=SUM(F5:G5)"), n(125), "-", "Năm 2024"],
      ["2", "Tổ chức hội thảo", "Cuộc", "03", f("=SUM(F6:G6)"), n(60), "-", "Năm 2024"],
      ["B", "Hỗ trợ hoạt động tư vấn khuyến công"],
      ["3", "Thiết kế bao bì", "Cơ sở", "02", f("=SUM(F8:G8)"), n(70), n(70), "Năm 2024"],
      [null, "Tổng cộng", null, null, f("=SUM(E5:E8)"), f("=SUM(F5:F8)"), f("=SUM(G5:G8)")],
    ];
    const { shown, excel, findings } = await inserted(rows, (plan) => [
      under(plan, "Hỗ trợ nâng cao năng lực quản lý", task("Khởi sự doanh nghiệp", "Lớp", 1, 40, 0)),
      under(plan, "Hỗ trợ hoạt động tư vấn khuyến công", task("Tư vấn marketing", "Cơ sở", 4, 20, 20)),
    ]);
    expect(shown.slice(1)).toEqual([
      "5 | 1 | Tổ chức tập huấn | 125 | 125 | -",
      "6 | 2 | Tổ chức hội thảo | 60 | 60 | -",
      "7 | 3 | Khởi sự doanh nghiệp | 40 | 40 | -",
      "8 | B | Hỗ trợ hoạt động tư vấn khuyến công |  |  | ",
      "9 | 4 | Thiết kế bao bì | 140 | 70 | 70",
      "10 | 5 | Tư vấn marketing | 40 | 20 | 20",
      "11 |  | Tổng cộng | 405 | 315 | 90",
    ]);
    expect(sheetNow(excel).filter((line) => line.startsWith("D7 ") || line.startsWith("D10 "))).toEqual([
      'D7 "01" General',
      'D10 "04" General',
    ]);
    expect(findings).toEqual([]);
  });

  it("writes what looks like a formula as text", async () => {
    const { shown } = await inserted(WITH_FORMULAS, (plan) => [
      under(plan, "Hỗ trợ nâng cao năng lực quản lý", task("=HYPERLINK(0)", "Cuộc", 1, 35, 0)),
    ]);
    expect(shown).toContain("6 | 2 | =HYPERLINK(0) | 35 | 35 | 0");
  });
});
