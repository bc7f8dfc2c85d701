import { Decimal, type Plan } from "../../src/plan";
import {
  comparisonNotes,
  compareWithProgramme,
  earlierPlan,
  remaining,
  sampleProgramme,
  typedYear,
  type ChosenProgramme,
  type Spent,
} from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const kienGiang = sampleProgramme();

function planOf(title: string, unit: string, ...rows: readonly string[]): Plan {
  const [table] = readSheet(
    textTable(`
      ${title}
      TT | Tên nhiệm vụ | Đơn vị tính | Số lượng | Kinh phí (${unit}) | |
         |              |             |          | Tổng số | Vốn NS | Vốn khác
      ${rows.join("\n")}
    `).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

const plan2024 = planOf(
  "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024",
  "đồng",
  "I | Hỗ trợ hoạt động tư vấn khuyến công | | | | |",
  "1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Cơ sở | 4 | 280.000.000 | 140.000.000 | 140.000.000",
  "II | Hỗ trợ nâng cao năng lực quản lý | | | | |",
  "1 | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 1 | 25.500.000 | 25.500.000 | -",
);
const plan2022 = planOf(
  "KẾ HOẠCH KHUYẾN CÔNG NĂM 2022",
  "triệu đồng",
  "I | Hỗ trợ hoạt động tư vấn khuyến công | | | | |",
  "1 | Thiết kế mẫu mã, bao bì đóng gói cho cơ sở CNNT | cơ sở | 13 | 910 | 455 | 455",
);
const year2022 = earlierPlan(plan2022, kienGiang);
const chosen: ChosenProgramme = {
  programme: kienGiang,
  year: null,
  earlier: year2022 === null ? [] : [year2022],
  corrections: [],
};

const shown = ({ quantity, budget, other }: Spent): readonly string[] =>
  [quantity, budget, other].map((amount) => String(amount));

test("of a task is left what earlier years and this plan did not take, and less than nothing where they took too much", () => {
  const { tasks } = remaining(compareWithProgramme(plan2024, chosen));
  const design = tasks.find(({ task }) => task.name.includes("thiết kế mẫu mã"));
  expect(
    design === undefined ? [] : [design.approved, design.earlier, design.plan, design.left].map(shown),
  ).toEqual([
    ["16", "560", "560"],
    ["13", "455", "455"],
    ["4", "140", "140"],
    ["-1", "-35", "-35"],
  ]);
  const [training] = tasks;
  expect(training === undefined ? [] : shown(training.left)).toEqual(["4", "99.5", "0"]);
});

test("of a category its tasks together, of a year what the programme gives it", () => {
  const { categories, years, whole } = remaining(compareWithProgramme(plan2024, chosen));
  expect(
    categories.map(({ category, left }) => [category[0]?.slice(0, 20), String(left.budget)]),
  ).toContainEqual(["Hỗ trợ hoạt động tư ", "-35"]);
  expect(
    years.map(({ year, planned, left }) => [year, String(planned?.total ?? null), String(left.total)]),
  ).toEqual([
    [2021, "null", "8063"],
    [2022, "910", "10848"],
    [2023, "null", "7678"],
    [2024, "305.5", "12007.5"],
    [2025, "null", "7773"],
  ]);
  expect(String(whole.left.budget)).toBe("23430.5");
});

test("a quantity in another unit does not count, money does", () => {
  const plan = planOf(
    "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024",
    "triệu đồng",
    "I | Tư vấn | | | | |",
    "1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Mẫu | 40 | 70 | 35 | 35",
  );
  const { tasks } = remaining(compareWithProgramme(plan, { ...chosen, earlier: [] }));
  const design = tasks.find(({ task }) => task.name.includes("thiết kế mẫu mã"));
  expect(design === undefined ? [] : shown(design.plan)).toEqual(["null", "35", "35"]);
});

test("typed sums count for their year, and tell of no task", () => {
  const typed = typedYear(2023, { total: new Decimal(8000), budget: new Decimal(4838), other: null });
  const comparison = compareWithProgramme(plan2024, { ...chosen, earlier: [typed] });
  const { years, tasks } = remaining(comparison);
  expect(String(years.find(({ year }) => year === 2023)?.left.total)).toBe("-322");
  expect(tasks.every(({ earlier }) => earlier.budget === null)).toBe(true);
});

test("a year that is not before the plan's does not count", () => {
  const later = typedYear(2024, { total: new Decimal(1), budget: null, other: null });
  expect(compareWithProgramme(plan2024, { ...chosen, earlier: [later] }).earlier).toEqual([]);
});

test("a plan that says no single year is of none, unless a person says which", () => {
  const plan = planOf("DANH MỤC KHUYẾN CÔNG", "triệu đồng", "1 | Tập huấn | Lớp | 1 | 2 | 2 | -");
  expect(earlierPlan(plan, kienGiang)).toBeNull();
  expect(earlierPlan(plan, kienGiang, [], 2021)?.year).toBe(2021);
});

test("what was not compared is said, and that money was converted", () => {
  const kinds = (plan: Plan, some: Partial<ChosenProgramme>): readonly string[] =>
    comparisonNotes(compareWithProgramme(plan, { ...chosen, ...some })).map(({ kind }) => kind);
  expect(comparisonNotes(null).map(({ kind }) => kind)).toEqual(["no-programme"]);
  // Of the years before 2024 only 2022 is there.
  expect(kinds(plan2024, {})).toEqual(["missing-years", "converted"]);
  expect(kinds(plan2024, { earlier: [] })).toEqual(["no-earlier-years", "converted"]);
  expect(kinds(plan2022, { year: 2021, earlier: [] })).toEqual([]);
  expect(kinds(plan2022, { year: 2026 })).toEqual(["no-envelope", "missing-years"]);
  expect(kinds(plan2022, { programme: { ...kienGiang, moneyUnit: "unknown" } })).toEqual([
    "no-earlier-years",
    "no-money-unit",
  ]);
  expect(kinds({ ...plan2024, period: null }, {})).toEqual(["no-year", "converted"]);
});
