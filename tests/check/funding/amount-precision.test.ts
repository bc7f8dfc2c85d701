import { amountPrecision } from "../../../src/check/funding/amount-precision";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a part of one đồng, and not the sums that carry it on",
  amountPrecision,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS         | Vốn khác
  I  | Tư vấn           |        |          | {1120.0000005}       |                |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {1120.0000005}       | [{560.0000005}] | 560
  2  | In tờ rơi        | Cuốn   | 3        | {30.5}               | {30.5}         | -
     | Tổng cộng        |        |          | {1150.5000005}       |                |
`,
  { severity: "warning", data: { value: "560.0000005", dong: "560000000.5" }, fix: null },
);
faulty(
  "a comma in a table in đồng",
  amountPrecision,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [{1120000.25}]
  2  | In tờ rơi        | Cuốn   | 3        | 30.000.000
`,
  { data: { dong: "1120000.25" } },
);
clean(
  "whole đồng in any unit, sums of doubles, and a table whose unit nobody knows",
  amountPrecision,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {7165.48808}
  2  | In tờ rơi        | Cuốn   | 3        | {0.30000000000000004}
  3  | In tờ gấp        | Cuốn   | 3        | {0.000001}
`,
);
clean(
  "a table that does not say its unit",
  amountPrecision,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | {7165.488080123}
`,
);
