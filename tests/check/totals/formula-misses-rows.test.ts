import { formulaMissesRows } from "../../../src/check/totals/formula-misses-rows";
import { clean, faulty } from "../../support/rule-tester";

/** Two categories with sums in their own rows and a grand total; each sum as given. */
const table = (first: string, second: string, total: string): string => `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn            |        |          | ${first}
  1  | Thiết kế mẫu mã   | Cơ sở  | 16       | 100
  2  | In tờ rơi         | Cuốn   | 3        | 20
  3  | Hội thảo          | Cuộc   | 3        |
  II | Hội chợ           |        |          | ${second}
  1  | Trong tỉnh        | Cuộc   | 1        | 300
  2  | Ngoài tỉnh        | Cuộc   | 1        | -
     | Tổng cộng         |        |          | ${total}
`;
const FIRST = "=SUM(E3:E5) → 120";
const SECOND = "=SUM(E7:E8) → 300";

faulty(
  "a range that ends too early, though the row is blank today",
  formulaMissesRows,
  table("[=SUM(E3:E4) → 120]", SECOND, "=E2+E6 → 420"),
  {
    severity: "error",
    message: "formula-misses-rows",
    data: { rows: "E5" },
    fix: "=SUM(E3:E5)",
  },
);
faulty(
  "a range of one cell above a row that is blank today",
  formulaMissesRows,
  `
  TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn          |        |          | [=SUM(E3:E3) → 100]
  1  | Thiết kế mẫu mã | Cơ sở  | 16       | 100
  2  | In tờ rơi       | Cuốn   | 3        |
  `,
  { data: { rows: "E4" }, fix: "=SUM(E3:E4)" },
);
faulty(
  "a task that is added twice",
  formulaMissesRows,
  table("[=SUM(E3:E5)+E4 → 140]", SECOND, "=E2+E6 → 420"),
  {
    message: "formula-misses-rows.twice",
    data: { rows: "E4" },
    fix: "=SUM(E3:E5)",
  },
);
faulty(
  "a total over tasks and their subtotals",
  formulaMissesRows,
  table(FIRST, SECOND, "[=SUM(E2:E8) → 840]"),
  {
    message: "formula-misses-rows.twice",
    data: { rows: "E3, E4, E5, E7, E8" },
  },
);
faulty(
  "a total that passes over a category, with a result of before",
  formulaMissesRows,
  table(FIRST, SECOND, "[=E2 → 420]"),
  {
    data: { rows: "E7" },
  },
);
clean("subtotals added up", formulaMissesRows, table(FIRST, SECOND, "=E2+E6 → 420"));
clean("half of tasks and subtotals together", formulaMissesRows, table(FIRST, SECOND, "=SUM(E2:E8)/2 → 420"));
clean(
  "SUBTOTAL, which passes over subtotals by itself",
  formulaMissesRows,
  table("=SUBTOTAL(9,E3:E5) → 120", "=SUBTOTAL(9,E7:E8) → 300", "=SUBTOTAL(9,E2:E8) → 420"),
);
clean(
  "cells picked one by one, without blanks and dashes",
  formulaMissesRows,
  table("=E3+E4 → 120", "=E7 → 300", "=E2+E6 → 420"),
);
clean(
  "formulas that cannot be followed, and typed sums",
  formulaMissesRows,
  table('=SUMIF(A3:A4,"1",E3:E4) → 100', "=C7+D7 → 1", "420"),
);
clean(
  "a total that adds up its own row",
  formulaMissesRows,
  `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số         | Vốn NS          | Vốn khác
  1  | Thiết kế mẫu mã   | Cơ sở  | 16       | =F2+G2 → 100    | 60              | 40
  2  | In tờ rơi         | Cuốn   | 3        | =F3+G3 → 20     | 20              | -
     | Tổng cộng         |        |          | =F4+G4 → 120    | =SUM(F2:F3) → 80 | =SUM(G2:G3) → 40
`,
);
faulty(
  "a task together with its components",
  formulaMissesRows,
  `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số
  1  | Hội chợ           | Cuộc   | 1        | 100
  a) | Thuê gian hàng    | Lượt   | 1        | 60
  b) | Vận chuyển        | Lượt   | 1        | 40
  2  | In tờ rơi         | Cuốn   | 3        | 20
     | Tổng cộng         |        |          | [=SUM(E2:E5) → 220]
`,
  { message: "formula-misses-rows.twice", data: { rows: "E2" }, fix: "=SUM(E2,E5)" },
);
