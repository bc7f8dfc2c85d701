import { quantityMissing } from "../../../src/check/units/quantity-missing";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a unit without a quantity",
  quantityMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | []       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
`,
  { severity: "warning", data: { unit: "Cơ sở" }, fix: null },
);
clean(
  "blanks in both cells, dashes and words",
  quantityMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng                    | Tổng số
  1  | Thiết kế mẫu mã  |        |                             | 1.120
  2  | In tờ rơi        | Cuốn   | -                           | 30
  3  | Hội nghị         | -      |                             | 30
  4  | Khảo sát         | Cuộc   | Theo kế hoạch của các huyện | 30
`,
);
clean(
  "a table without a column of quantities",
  quantityMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 1.120
  2  | In tờ rơi        | Cuốn   | 30
`,
);

clean(
  "a quantity that is merged over several rows",
  quantityMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 3        | 1.120
  2  | Thiết kế bao bì  | Cơ sở  |          | 30
  `,
  { merges: ["D2:D3"] },
);
