import { checkSheet } from "../../../src/check";
import { envelopeSum } from "../../../src/check/totals/envelope-sum";
import { a1 } from "../../../src/plan";
import { sheetOf } from "../../support/read-text";
import { clean, faulty } from "../../support/rule-tester";

const years = (first: string, second: string, total: string): string => `
  Năm  | Tổng kinh phí (triệu đồng) | Ngân sách nhà nước | Nguồn khác
  2021 | ${first}
  2022 | ${second}
  Tổng | ${total}
`;

faulty(
  "a year that does not add up",
  envelopeSum,
  years("[4.100] | 1.000 | 3.000", "5.000 | 1.500 | 3.500", "9.000 | 2.500 | 6.500"),
  {
    severity: "error",
    message: "envelope-sum.row",
    data: { stated: "4100", sum: "4000" },
    fix: null,
    suggests: [],
  },
);
faulty(
  "a wrong part of a year, said once at its total",
  envelopeSum,
  years("[4.000] | 1.100 | 3.000", "5.000 | 1.500 | 3.500", "9.000 | 2.500 | 6.500"),
  {
    message: "envelope-sum.row",
  },
);
faulty(
  "a total that is not the sum of the years",
  envelopeSum,
  years("4.000 | 1.000 | 3.000", "5.000 | 1.500 | 3.500", "[9.100] | 2.500 | 6.500"),
  {
    message: "envelope-sum",
    data: { stated: "9100", sum: "9000" },
  },
);
faulty(
  "a wrong part of the total, said once",
  envelopeSum,
  years("4.000 | 1.000 | 3.000", "5.000 | 1.500 | 3.500", "9.000 | [2.600] | 6.500"),
);
clean(
  "a table that adds up",
  envelopeSum,
  years("4.000 | 1.000 | 3.000", "5.000 | 1.500 | 3.500", "9.000 | 2.500 | 6.500"),
);
clean(
  "a year that is not known",
  envelopeSum,
  years("4.000 | 1.000 | Lồng ghép", "5.000 | 1.500 | 3.500", "9.000 | 2.500 | 6.500"),
);

test("a wrong total of the years is not said again against the plan on the same sheet", () => {
  const plan = `
  ---
  CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022 | | | | | |
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  1  | Hội chợ          | Cuộc   | 3        | 9.000                | 2.500  | 6.500
`;
  const right = years("4.000 | 1.000 | 3.000", "5.000 | 1.500 | 3.500", "9.000 | 2.500 | 6.500").trim();
  const said = (table: string): readonly string[] =>
    checkSheet(sheetOf(table + plan))
      .findings.filter(({ severity }) => severity !== "info")
      .map(({ rule, cell }) => `${rule} ${cell === null ? "" : a1(cell)}`);
  expect(said(right)).toEqual([]);
  expect(said(right.replace("Tổng | 9.000", "Tổng | 9.100"))).toEqual(["envelope-sum B4"]);
});
