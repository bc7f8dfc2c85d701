import { subtotalWrong } from "../../../src/check/totals/subtotal-wrong";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a subtotal in the category's own row",
  subtotalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS  | Vốn khác
  I  | Tư vấn           |        |          | 1.150   | [600]   | 560
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560     | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30      | 30      | -
`,
  {
    severity: "error",
    data: { stated: "600", sum: "590", category: "I", column: "Vốn NS" },
    fix: null,
    suggests: ["590"],
  },
);
faulty(
  "a subtotal in a row of its own",
  subtotalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
     | Cộng mục I       |        |          | [1.050]
  II | Đào tạo          |        |          |
  1  | Mở lớp           | Lớp    | 5        | 125
     | Cộng mục II      |        |          | 125
`,
  { data: { stated: "1050", sum: "1150" } },
);
faulty(
  "a SUM that leaves a task out, and a blank",
  subtotalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số                | Vốn NS
  I  | Tư vấn           |        |          | [=SUM(E3:E3) → 1.120]  | []
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                  | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30                     | 30
  II | Đào tạo          |        |          | 125                    | 125
  1  | Mở lớp           | Lớp    | 5        | 125                    | 125
`,
  [
    { message: "subtotal-wrong", fix: "=SUM(E3:E4)" },
    { message: "subtotal-wrong.blank", fix: "590" },
  ],
);
faulty(
  "the inner subtotal alone where the outer one adds it up",
  subtotalWrong,
  `
  TT | Tên nhiệm vụ           | Đơn vị | Số lượng | Tổng số
  A  | Khuyến công quốc gia   |        |          | 1.250
  I  | Tư vấn                 |        |          | [1.250]
  1  | Thiết kế mẫu mã        | Cơ sở  | 16       | 1.120
  2  | In tờ rơi              | Cuốn   | 3        | 30
  B  | Khuyến công địa phương |        |          | 125
  I  | Đào tạo                |        |          | 125
  1  | Mở lớp                 | Lớp    | 5        | 125
`,
  { data: { category: "I", sum: "1150" } },
);
clean(
  "subtotals that hold, tasks with components, a category that is a task, and text that SUM passes over",
  subtotalWrong,
  `
  TT  | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I   | Tư vấn           |        |          | 1.150
  1   | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  a)  | Bao bì           |        |          | 600
  b)  | Nhãn             |        |          | 520
  2   | In tờ rơi        | Cuốn   | 3        | 30
  II  | Đào tạo          | Lớp    | 5        | 125
  III | Hội chợ          |        |          | =SUM(E9:E10) → 30
  1   | Trong tỉnh       | Cuộc   | 1        | '20
  2   | Ngoài tỉnh       | Cuộc   | 1        | 30
  IV  | Khảo sát         |        |          | 500
  1   | Khảo sát huyện   | Cuộc   | 1        | Lồng ghép
`,
);
clean(
  "categories without subtotals",
  subtotalWrong,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
`,
);
