import { checkSheet } from "../../src/check";
import { a1, type Corrections, NO_CORRECTIONS, type Table } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const PLAN = `
  DANH MỤC NHIỆM VỤ KHUYẾN CÔNG | | | | | | | |
  TT | Tên nhiệm vụ              | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác | Thời gian | Cơ quan chủ trì
  1  | Mở lớp đào tạo nghề       | Lớp    | 10       | 1.000   | 400    | 600      | 2024      | Sở Công Thương
  2  | Truyền nghề đan lát       | Lớp    | 5        | 8.000,5 | 2.000  | 6.000,5  | 2019      | Sở Kế hoạch và Đầu tư
     | Tổng cộng                 |        |          | 9.000,5 | 2.400  | 6.600,5  |           |
`;

function tablesOf(text: string, corrections: Partial<Corrections>): readonly Table[] {
  return readSheet(textTable(text).grid, { ...NO_CORRECTIONS, ...corrections }).tables;
}

function said(text: string, corrections: Partial<Corrections>): readonly string[] {
  const sheet = readSheet(textTable(text).grid, { ...NO_CORRECTIONS, ...corrections });
  return checkSheet(sheet)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${rule} at ${cell === null ? "the sheet" : a1(cell)}`);
}

test("a period that a person chose is the plan's, and says what kind of plan it is", () => {
  expect(tablesOf(PLAN, {})).toMatchObject([{ period: { from: 2019, to: 2024 }, planKind: "programme" }]);
  const year = { from: 2024, to: 2024 };
  expect(tablesOf(PLAN, { period: year })).toMatchObject([{ period: year, planKind: "annual-plan" }]);
  const years = { from: 2021, to: 2025 };
  const titled = PLAN.replace("KHUYẾN CÔNG |", "ĐIỀU CHỈNH KẾ HOẠCH NĂM 2023 |");
  expect(tablesOf(titled, {})).toMatchObject([{ period: { from: 2023, to: 2023 }, planKind: "adjustment" }]);
  expect(tablesOf(titled, { period: years })).toMatchObject([{ period: years, planKind: "adjustment" }]);
});

test("rules go by the period and the unit of money that a person chose", () => {
  expect(said(PLAN, {})).toEqual(["money-unit-missing at E2"]);
  expect(said(PLAN, { moneyUnit: "million-dong" })).toEqual([]);
  expect(said(PLAN, { moneyUnit: "dong", period: { from: 2026, to: 2026 } })).toEqual([
    "time-outside-period at H3",
    "amount-precision at G4",
    "time-outside-period at H4",
    "agency-renamed at I4",
  ]);
});

test("a unit that a person chose holds over one that the header says, and not over one of a column's own", () => {
  const headed = PLAN.replace("Tổng số ", "Tổng số (đồng)").replace("Vốn NS ", "Vốn NS (đồng)");
  const [table] = tablesOf(headed.replace("Vốn khác ", "Vốn khác (nghìn đồng)"), {
    moneyUnit: "thousand-dong",
  });
  expect(table?.moneyUnit).toBe("thousand-dong");
  expect(table?.rows[0]?.total).toMatchObject({ text: "1.000", value: { d: [1000] } });
  const [own] = tablesOf(headed.replace("Vốn khác ", "Vốn khác (triệu đồng)"), {
    moneyUnit: "thousand-dong",
  });
  expect(
    [...(own?.rows[0]?.amounts.values() ?? [])].map((one) => one.state === "read" && one.value.toFixed()),
  ).toEqual(["1000", "400", "600000"]);
});

test("a yearly table beside the plan keeps what it says of itself", () => {
  const both = `${PLAN.trimEnd()}
  ---
  Năm       | Tổng kinh phí (tỷ đồng) | Vốn NS (tỷ đồng) | Vốn khác (tỷ đồng)
  2024      | 9                       | 2                | 7
  2025      | 1                       | 1                | 0
  Tổng cộng | 10                      | 3                | 7
  `;
  const [plan, envelope] = tablesOf(both, { moneyUnit: "million-dong", period: { from: 2024, to: 2024 } });
  expect([plan?.kind, plan?.moneyUnit, plan?.period?.to]).toEqual(["plan", "million-dong", 2024]);
  expect([envelope?.kind, envelope?.moneyUnit, envelope?.period?.to]).toEqual([
    "envelope",
    "billion-dong",
    2025,
  ]);
});
