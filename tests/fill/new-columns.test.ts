import { checkSheet } from "../../src/check";
import { fillEdits, planFill, type NewShare } from "../../src/fill";
import { a1, columnLetters, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { applyEdits } from "../support/apply-edits";
import { textTable } from "../support/text-table";
import { changesOf, leftOutOf, proposed } from "./support/proposed";

const BOTH: readonly NewShare[] = ["row-in-whole", "sources-in-row"];

const PLAN = `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  I  | Tư vấn       |        |    | 150 | 125 | 25
  1  | Thiết kế     | Cơ sở  | 16 | 100 | 75  | 25
  2  | Tập huấn     | Lớp    | 5  | 50  | 50  | -
     | Tổng cộng    |        |    | 150 | 125 | 25
`;

test("the share of each source in its row, in new columns", () => {
  const proposal = proposed(PLAN, { newColumns: ["sources-in-row"] });
  expect(changesOf(proposal)).toEqual([
    "percentages: H1 → Tỷ lệ Vốn NS (%)",
    "percentages: I1 → Tỷ lệ Vốn khác (%)",
    "percentages: H2 =F2/E2*100 → 83,33",
    "percentages: I2 =G2/E2*100 → 16,67",
    "percentages: H3 =F3/E3*100 → 75,00",
    "percentages: I3 =G3/E3*100 → 25,00",
    "percentages: H4 =F4/E4*100 → 100,00",
    "percentages: I4 → 0,00",
    "percentages: H5 =F5/E5*100 → 83,33",
    "percentages: I5 =G5/E5*100 → 16,67",
  ]);
});

test("the share of each row in the whole: values where they would not come to 100", () => {
  const proposal = proposed(
    `
    TT | Nội dung  | Kinh phí (triệu đồng)
    1  | Thiết kế  | 1
    2  | Tập huấn  | 1
    3  | Hội thảo  | 1
       | Tổng cộng |
    `,
    { newColumns: BOTH },
  );
  expect(changesOf(proposal)).toEqual([
    "grand-total: C5 =SUM(C2:C4) → 3",
    "percentages: D1 → Tỷ trọng tổng số (%)",
    "percentages: D2 → 33,34",
    "percentages: D3 → 33,33",
    "percentages: D4 → 33,33",
    "percentages: D5 → 100,00",
  ]);
  expect(proposal.rounded.map(({ cells }) => cells.map(a1))).toEqual([["D2", "D3", "D4"]]);
});

test("none unless asked for, and what could be asked for", () => {
  const proposal = proposed(PLAN);
  expect(changesOf(proposal)).toEqual([]);
  expect(proposal.missingShares).toEqual(["sources-in-row", "row-in-whole"]);
});

test("not offered where a heading could not say of which total: before and after an adjustment", () => {
  const proposal = proposed(`
    TT | Tên nhiệm vụ | Đã giao (triệu đồng) |        |          | Sau điều chỉnh (triệu đồng) |        |
       |              | Tổng số              | Vốn NS | Vốn khác | Tổng số                     | Vốn NS | Vốn khác
    1  | Thiết kế     | 100                  | 75     | 25       | 90                          | 65     | 25
  `);
  expect(proposal.missingShares).toEqual([]);
});

test("refused where something stands in those columns, or next to them", () => {
  const beside = PLAN.replace("| 50  | -", "| 50  | - |  |  | x");
  expect(leftOutOf(proposed(beside, { newColumns: ["sources-in-row"] }))).toEqual([
    "percentages: J4 columns-taken",
  ]);
  expect(leftOutOf(proposed(beside, { newColumns: ["row-in-whole"] }))).toEqual([]);
});

test("a heading that is not wanted takes its figures with it", () => {
  const proposal = proposed(PLAN, { newColumns: ["sources-in-row"], declined: new Set(["I1"]) });
  expect(changesOf(proposal).filter((line) => / \(?I\d/.test(line))).toEqual([
    "percentages: (I1 → Tỷ lệ Vốn khác (%))",
    "percentages: (I2 → 16,67)",
    "percentages: (I3 → 25,00)",
    "percentages: (I4 → 0,00)",
    "percentages: (I5 → 16,67)",
  ]);
});

test.each([
  ["one header row", PLAN, {}],
  ["text", PLAN, { as: "text" as const }],
  [
    "under the group “Kinh phí thực hiện”",
    `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí thực hiện (triệu đồng) |        |
       |              |        |          | Tổng số               | NSNN   | Đối ứng
    I  | Tư vấn       |        |    |  |  |
    1  | Thiết kế     | Cơ sở  | 16 |  | 75  | 25
    2  | Tập huấn     | Lớp    | 5  |  | 50  | 7
    II | Thông tin    |        |    |  |  |
    1  | Hội thảo     | Cuộc   | 1  |  | 10  | 3
    `,
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1"] },
  ],
  [
    "beside agencies whose heading is repeated",
    `
    TT | Tên nhiệm vụ | Kinh phí (triệu đồng) | Kinh phí (triệu đồng) | Kinh phí (triệu đồng) | Cơ quan phối hợp thực hiện
    TT | Tên nhiệm vụ | Tổng số               | NSNN                  | Đối ứng               | Cơ quan phối hợp thực hiện
    1  | Thiết kế     | 100 | 75  | 25 | Sở Tài chính
    2  | Tập huấn     | 57  | 50  | 7  | Sở Tài chính
    `,
    {},
  ],
  [
    "a header typed again",
    `
    TT | Tên nhiệm vụ | Tổng số (triệu đồng) | NSNN | Đối ứng
    1  | Thiết kế     | 100 | 75  | 25
    TT | Tên nhiệm vụ | Tổng số (triệu đồng) | NSNN | Đối ứng
    2  | Tập huấn     | 57  | 50  | 7
    `,
    {},
  ],
  [
    "column numbers",
    `
    TT | Nội dung  | Kinh phí (triệu đồng)
    (1) | (2)      | (3)
    1  | Thiết kế  | 1
    2  | Tập huấn  | 2
       | Tổng cộng |
    `,
    {},
  ],
])("read back as shares of the right columns, without errors, and not filled again: %s", (_, text, lies) => {
  const { grid } = textTable(text, lies);
  const before = planOn(grid);
  const proposal = planFill(before, { newColumns: BOTH });
  const filled = applyEdits(grid, fillEdits([proposal]).edits);
  const sheet = readSheet(filled);
  const plan = planOn(filled);
  const named = (column: number | null): string => (column === null ? "?" : columnLetters(column));
  const found = plan.columns
    .filter(({ role }) => role === "percentage")
    .map(({ sharePart, shareOf }) => `${named(sharePart)}/${named(shareOf)}`);
  const total = named(
    before.columns.find(({ role }) => role === "total" || role === "funding")?.column ?? null,
  );
  const sources = before.columns.filter(({ parts, class: of }) => of !== null && parts.length === 0);
  const expected = sources.length < 2 ? [] : sources.map(({ column }) => `${named(column)}/${total}`);
  expect(found).toEqual([...expected, `${total}/${total}`]);
  const wrong = checkSheet(sheet).findings.filter(({ severity }) => severity === "error");
  expect(wrong.map(({ message, cell }) => `${message} at ${cell === null ? "" : a1(cell)}`)).toEqual([]);
  expect(changesOf(planFill(plan, { newColumns: BOTH }))).toEqual([]);
});

function planOn(grid: Parameters<typeof readSheet>[0]): Plan {
  const [plan] = readSheet(grid).tables;
  if (plan?.kind !== "plan") throw new Error("no plan on the sheet");
  return plan;
}

test.each([
  ["(7)", "→ (8)", "→ (9)"],
  ["7", "→ 8", "→ 9"],
  ["7=5+6", null, null],
])("a row that numbers the columns goes on after %s", (last, first, second) => {
  const numbered = PLAN.replace("  I  | Tư", `  (1) | (2) | (3) | (4) | (5) | (6) | ${last}\n  I  | Tư`);
  const changes = changesOf(proposed(numbered, { newColumns: ["sources-in-row"] }));
  const next = (column: string): string | null =>
    changes.find((line) => line.includes(`: ${column}2 `))?.replace(`percentages: ${column}2 `, "") ?? null;
  expect([next("H"), next("I")]).toEqual([first, second]);
});
