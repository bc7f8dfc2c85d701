import { planFill } from "../../src/fill";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";
import { changesOf, leftOutOf, proposed } from "./support/proposed";

const HEADER = `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác`;

test("fills the total of a row, the sum of its category and a grand total below", () => {
  const proposal = proposed(`${HEADER}
    I  | Tư vấn      |        |    |       |     |
    1  | Thiết kế    | Cơ sở  | 16 |       | 560 | 560
    2  | Tập huấn    | Lớp    | 5  | 125   | 125 | -
    II | Thông tin   |        |    |       |     |
    1  | Phóng sự    | Lượt   | 10 |       | 200 |
  `);
  expect(changesOf(proposal)).toEqual([
    "row-totals: E3 =SUM(F3:G3) → 1120",
    "row-totals: E6 =SUM(F6:G6) → 200",
    "subtotals: E2 =SUM(E3:E4) → 1245",
    "subtotals: F2 =SUM(F3:F4) → 685",
    "subtotals: G2 =SUM(G3:G4) → 560",
    "subtotals: E5 =SUM(E6) → 200",
    "subtotals: F5 =SUM(F6) → 200",
    "grand-total: B7 → Tổng cộng",
    "grand-total: E7 =SUM(E2,E5) → 1445",
    "grand-total: F7 =SUM(F2,F5) → 885",
    "grand-total: G7 =SUM(G2,G6) → 560",
  ]);
  expect(proposal.newRow).toEqual({ above: 6, like: 5 });
});

test("tells the new rows of two tables on a sheet apart", () => {
  const { tables } = readSheet(
    textTable(`${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 | 8.000 | 2.000 | 6.000
    2  | Tập huấn    | Lớp    | 5  | 125   | 125 | -
    ---
       | Kế hoạch khuyến công năm 2025
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
    1  | Phóng sự    | Lượt   | 10 | 200   | 200   | -
    2  | Tập huấn    | Lớp    | 5  | 125   | 125 | -
  `).grid,
  );
  const proposals = tables.flatMap((table) => (table.kind === "plan" ? [planFill(table)] : []));
  const ids = proposals.flatMap(({ groups }) => groups.flatMap(({ changes }) => changes.map(({ id }) => id)));
  expect(ids.filter((id) => id.startsWith("+E"))).toEqual(["+E4", "+E9"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("takes a blank row for the grand total where nothing may move", () => {
  const table = `${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 | 8.000 | 2.000 | 6.000
    ---
       | Người lập biểu
  `;
  expect(proposed(table, { takesBlankRow: true }).newRow).toBeNull();
  expect(changesOf(proposed(table, { takesBlankRow: true }))).toContain("grand-total: E3 =SUM(E2) → 8.000");
  expect(proposed(table).newRow).toEqual({ above: 2, like: 1 });
});

test("puts a row in for the grand total, above the remarks of the table", () => {
  const proposal = proposed(`${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 | 8.000 | 2.000 | 6.000
    2  | Tập huấn    | Lớp    | 5  | 125   | 125 | -
       | Ghi chú: Kinh phí sẽ được xem xét.
  `);
  expect(proposal.newRow).toEqual({ above: 3, like: 2 });
  expect(changesOf(proposal)).toEqual([
    "grand-total: B4 → Tổng cộng",
    "grand-total: E4 =SUM(E2:E3) → 8.125",
    "grand-total: F4 =SUM(F2:F3) → 2.125",
    "grand-total: G4 =SUM(G2:G3) → 6.000",
  ]);
});

test("sums where the table has its sums, nested ones from the inside out, each task once", () => {
  const proposal = proposed(`${HEADER}
    A  | Khuyến công quốc gia |     |    |    |     |
    I  | Tư vấn      |        |    |       |     |
    1  | Thiết kế    | Cơ sở  | 16 | 1.120 | 560 | 560
       | Cộng mục I  |        |    |       |     |
    II | Thông tin   |        |    |       |     |
    1  | Phóng sự    | Lượt   | 10 | 200   | 200 | -
       | Cộng mục II |        |    |       |     |
       | Cộng mục A  |        |    |       |     |
       | Tổng cộng   |        |    |       |     |
  `);
  expect(changesOf(proposal).filter((line) => line.includes(" E"))).toEqual([
    "subtotals: E5 =SUM(E4) → 1.120",
    "subtotals: E8 =SUM(E7) → 200",
    "subtotals: E9 =SUM(E5,E8) → 1.320",
    "grand-total: E10 =SUM(E9) → 1.320",
  ]);
});

describe("text among the addends", () => {
  const table = `${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 |        | '8.000 | '1.120
    2  | Tập huấn    | Lớp    | 5  | '125   | '125   | -
       | Tổng cộng   |        |    |        |        |
  `;

  test("becomes numbers in a group of its own, for formulas to count", () => {
    expect(changesOf(proposed(table))).toEqual([
      "text-numbers: F2 → 8.000",
      "text-numbers: G2 → 1.120",
      "text-numbers: E3 → 125",
      "text-numbers: F3 → 125",
      "row-totals: E2 =SUM(F2:G2) → 9.120",
      "grand-total: E4 =SUM(E2:E3) → 9.245",
      "grand-total: F4 =SUM(F2:F3) → 8.125",
      "grand-total: G4 =SUM(G2:G3) → 1.120",
    ]);
  });

  test("stays text when declined: then the sums over it are values", () => {
    expect(changesOf(proposed(table, { declined: new Set(["F2"]) }))).toEqual([
      "text-numbers: G2 → 1.120",
      "text-numbers: E3 → 125",
      "row-totals: E2 → 9.120",
      "grand-total: E4 =SUM(E2:E3) → 9.245",
      "grand-total: F4 → 8.125",
      "grand-total: G4 =SUM(G2:G3) → 1.120",
    ]);
  });
});

test("nothing is guessed: what cannot be added is listed with the reason", () => {
  const proposal = proposed(`${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 |        | Lồng ghép | 560
    2  | Tập huấn    | Lớp    | 5  |        | 1x5       | -
    3  | Hội thảo    | Cuộc   | 1  | 300    | 100       | 200
       | Tổng cộng   |        |    |        |           |
  `);
  expect(changesOf(proposal)).toEqual(["grand-total: G5 =SUM(G2:G4) → 760"]);
  expect(leftOutOf(proposal)).toEqual([
    "row-totals: E2 words F2",
    "row-totals: E3 unread F3",
    "grand-total: E5 still-blank E2 E3",
    "grand-total: F5 unread F3",
  ]);
});

test("what a person typed is replaced only when it is ticked", () => {
  const table = `${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 | 1.220 | 560 | 560
       | Tổng cộng   |        |    | 1.220 | 560 | 560
  `;
  expect(changesOf(proposed(table))).toEqual(["row-totals: (E2 → 1.120)"]);
  expect(changesOf(proposed(table, { chosen: new Set(["E2", "E3"]) }))).toEqual([
    "row-totals: E2 =SUM(F2:G2) → 1.120",
    "grand-total: E3 =SUM(E2) → 1.120",
  ]);
});

test("as values where formulas are not wanted", () => {
  const proposal = proposed(
    `${HEADER}
    1  | Thiết kế    | Cơ sở  | 16 |       | '560 | 560
       | Tổng cộng   |        |    |       |      |
  `,
    { as: "values" },
  );
  expect(changesOf(proposal)).toEqual([
    "row-totals: E2 → 1.120",
    "grand-total: E3 → 1.120",
    "grand-total: F3 → 560",
    "grand-total: G3 → 560",
  ]);
});

test("a table without money has nothing to add up", () => {
  const proposal = proposed(`
    STT | Nội dung hỗ trợ khuyến công | Sản phẩm chủ yếu/đơn vị tính
    I   | Hỗ trợ                      |
    1   | Hỗ trợ xây dựng mô hình     | 01 mô hình
  `);
  expect(proposal).toMatchObject({ hasMoney: false, groups: [], leftOut: [] });
});
