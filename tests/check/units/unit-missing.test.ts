import { unitMissing } from "../../../src/check/units/unit-missing";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a quantity of nothing",
  unitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | []     | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
  3  | Mở lớp           | []     | '05      | 30
`,
  [{ severity: "warning", data: { quantity: "16" }, fix: null }, { data: { quantity: "05" } }],
);
clean(
  "a unit in the cell of the quantity, blanks in both, dashes and words",
  unitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng                    | Tổng số
  1  | Thiết kế mẫu mã  |        | 04 cơ sở                    | 1.120
  2  | In tờ rơi        |        |                             | 30
  3  | Hội nghị         |        | -                           | 30
  4  | Khảo sát         |        | Theo kế hoạch của các huyện | 30
  5  | Mở lớp           | Lớp    | 5                           | 30
`,
);
clean(
  "a table without a column of units",
  unitMissing,
  `
  TT | Tên nhiệm vụ     | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | 4        | 1.120
  2  | In tờ rơi        | 3        | 30
`,
);
faulty(
  "a range, and about so many, of nothing",
  unitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng       | Tổng số
  1  | Thiết kế mẫu mã  | []     | 28-30          | 1.120
  2  | In tờ rơi        |        | 28-30 sản phẩm | 30
  3  | Mở lớp           | []     | khoảng 42      | 30
  4  | Mở lớp may       |        | khoảng 42 lớp  | 30
`,
  { severity: "warning" },
);
