import type { Plan, Row, Table } from "../../src/plan";
import { readSheet } from "../../src/read";
import { addends, moneyColumns, outline, partitions, planSums, rowSums, type Sums } from "../../src/sums";
import { textTable } from "../support/text-table";

function planOf(text: string): Plan {
  const table = readSheet(textTable(text).grid).tables.find((one: Table): one is Plan => one.kind === "plan");
  if (table === undefined) throw new Error("no plan in the text");
  return table;
}

const shown = ({ total, budget, other }: Sums): readonly string[] =>
  [total, budget, other].map((sum) => sum?.toFixed() ?? "none");

const rowCalled = (plan: Plan, name: string): Row => {
  const row = plan.rows.find((one) => one.name?.text === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};

const PLAN = planOf(`
  TT  | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
  I   | Tư vấn           |        |          | 1.150   | 590    | 560
  1   | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560    | 560
  a)  | Bao bì           |        |          | 600     | 300    | 300
  b)  | Nhãn             |        |          | 520     | 260    | 260
  2   | In tờ rơi        | Cuốn   | 3        | 30      | 30     | -
      | Cộng mục I       |        |          | 1.150   | 590    | 560
  II  | Đào tạo          | Lớp    | 5        | 125     | 125    |
  III | Hội chợ          |        |          |         |        |
  1   | Trong tỉnh       | Cuộc   | 2        |         |        |
  a)  | Thuê gian hàng   |        |          | 20      | 20     |
  b)  | Vận chuyển       |        |          | 10      | Lồng ghép |
      | Tổng cộng        |        |          | 1.305   | 735    | 560
`);

test("each task counts once: its own amount before its components', no sums, a category as the task it is", () => {
  expect(shown(planSums(PLAN))).toEqual(["1305", "735", "560"]);
});

test("the addends of a category are its own", () => {
  const tree = outline(PLAN);
  const under = (name: string): readonly string[] =>
    addends(tree, rowCalled(PLAN, name).row, 4).map(({ text }) => text);
  expect(under("Tư vấn")).toEqual(["1.120", "30"]);
  expect(under("Hội chợ")).toEqual(["20", "10"]);
  expect(addends(tree, null, 4).map(({ text }) => text)).toEqual(["1.120", "30", "125", "20", "10"]);
});

test("what a row states: nothing where its cells are blank or in words", () => {
  expect(shown(rowSums(PLAN, rowCalled(PLAN, "In tờ rơi")))).toEqual(["30", "30", "0"]);
  expect(shown(rowSums(PLAN, rowCalled(PLAN, "Vận chuyển")))).toEqual(["10", "none", "none"]);
  expect(shown(rowSums(PLAN, rowCalled(PLAN, "Trong tỉnh")))).toEqual(["none", "none", "none"]);
});

test("a plan without money has no sums", () => {
  const plan = planOf(
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng\n1 | In tờ rơi | Cuốn | 3\n2 | Hội chợ | Cuộc | 2",
  );
  expect(shown(planSums(plan))).toEqual(["none", "none", "none"]);
});

test("without a total column the sources make the total", () => {
  const plan = planOf(
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Vốn NS | Vốn khác\n1 | In tờ rơi | Cuốn | 3 | 30 | 12\n2 | Hội chợ | Cuộc | 2 | 20 | -",
  );
  expect(shown(planSums(plan))).toEqual(["62", "50", "12"]);
});

describe("columns that add up", () => {
  const NESTED = planOf(`
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Ngân sách nhà nước |     |     | Vốn khác
       |              |        |          |         | Tổng số            | TW  | ĐP  |
    1  | In tờ rơi    | Cuốn   | 3        | 42      | 30                 | 10  | 20  | 12
    2  | Hội chợ      | Cuộc   | 3        | 42      | 30                 | 10  | 20  | 12
  `);
  const sums = (plan: Plan): readonly string[] =>
    partitions(plan).map(
      ({ whole, parts }) => `${String(whole.column)}=${parts.map(({ column }) => column).join("+")}`,
    );

  test("inner groups come first, and count once", () => {
    expect(sums(NESTED)).toEqual(["5=6+7", "4=5+8"]);
    expect(moneyColumns(NESTED, "state").map(({ column }) => column)).toEqual([5]);
    expect(shown(planSums(NESTED))).toEqual(["84", "60", "24"]);
  });

  test.each([
    ["Tổng số | Vốn NS | Vốn khác", ["4=5+6"]],
    ["Tổng số | KCQG | KCĐP | Doanh nghiệp", ["4=5+6+7"]],
    ["Tổng số | Vốn NS", []],
    ["Tổng số | NSTW | NSĐP", []],
    ["Vốn NS | Vốn khác", []],
  ])("%s", (headings, expected) => {
    const amounts = headings.replaceAll(/[^|]+/g, "10");
    const plan = planOf(
      `TT | Tên nhiệm vụ | Đơn vị | Số lượng | ${headings}\n1 | In tờ rơi | Cuốn | 3 | ${amounts}\n2 | Hội chợ | Cuộc | 2 | ${amounts}`,
    );
    expect(sums(plan)).toEqual(expected);
  });
});

test("sources by year and over all years, without a column of totals: the years are not counted again", () => {
  const plan = planOf(`
    TT | Nội dung | Năm 2021 | | Năm 2022 | | Tổng cộng |
       |          | NSNN | Khác | NSNN | Khác | NSNN | Khác
    1  | Đào tạo  | 100  | 50   | 100  | 50   | 200  | 100
  `);
  expect(shown(planSums(plan))).toEqual(["300", "200", "100"]);
});
