import { totalWrong } from "../../../src/check/totals/total-wrong";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a grand total below the table",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số  | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |          |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120    | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30       | 30     | -
     | Tổng cộng        |        |          | [1.105]  | 590    | 560
`,
  {
    severity: "error",
    data: { stated: "1105", sum: "1150", column: "Tổng số" },
    fix: null,
    suggests: ["1150"],
  },
);
faulty(
  "a grand total above the tasks",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
     | TỔNG SỐ          |        |          | [1.105]
  I  | Tư vấn           |        |          | 1.150
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
`,
);
faulty(
  "a SUM that adds the subtotals to the tasks, and a blank",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số                 | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          | 1.150                   | 590    | 560
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                   | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30                      | 30     | -
     | Tổng cộng        |        |          | [=SUM(E2:E4) → 2.300]   | []     | 560
`,
  [{ fix: "=SUM(E3:E4)" }, { message: "total-wrong.blank", fix: "590" }],
);
faulty(
  "a SUM that leaves out a number kept as text: no SUM would be right",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | '30
  3  | Hội chợ          | Cuộc   | 3        | 500
     | Tổng cộng        |        |          | [=SUM(E2:E3) → 1.120]
`,
  { fix: null, suggests: ["1650"] },
);
clean(
  "a total that adds up a wrong subtotal: one cause, said there",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          | 1.250
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
  II | Đào tạo          |        |          | 125
  1  | Mở lớp           | Lớp    | 5        | 125
     | Tổng cộng        |        |          | 1.375
`,
);
clean(
  "totals that hold, and one that cannot be known",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số               | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |                       |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                 | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30                    | 30     | Lồng ghép
     | Tổng cộng        |        |          | =SUM(E3:E4) → 1.150   | 590    | 999
`,
);
clean(
  "a sum of more digits than a cell of Excel keeps",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {923456789.123456}
  2  | In tờ rơi        | Cuốn   | 3        | {123456789.123457}
  3  | Tư vấn           | Cơ sở  | 2        | {123456789.123451}
     | Tổng cộng        |        |          | =SUM(E2:E4) → {1170370367.370364}
`,
);
clean(
  "amounts of fifteen digits in đồng",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {123456789012345}
  2  | In tờ rơi        | Cuốn   | 3        | {987654321098761}
     | Tổng cộng        |        |          | {1111111110111106}
`,
);
faulty(
  "one đồng among fifteen digits",
  totalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {123456789012345}
  2  | In tờ rơi        | Cuốn   | 3        | {300000000000000}
     | Tổng cộng        |        |          | [{423456789012346}]
`,
);
