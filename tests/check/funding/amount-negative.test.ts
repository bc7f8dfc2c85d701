import { amountNegative } from "../../../src/check/funding/amount-negative";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "amounts below zero, with a minus or in brackets",
  amountNegative,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số   | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [{-1120}] | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30        | [(30)] | -
`,
  { severity: "error", fix: null },
);
clean(
  "zero, dashes and blanks",
  amountNegative,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 1.120  | 0
  2  | In tờ rơi        | Cuốn   | 3        | 30      | –      | 30
  3  | In tờ gấp        | Cuốn   | 3        |         | ---    | {-0}
`,
);
clean(
  "the column of an adjustment, which may take away",
  amountNegative,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Kinh phí đã duyệt | Điều chỉnh tăng, giảm | Kinh phí sau điều chỉnh
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120             | {-120}                | 1.000
`,
);
faulty(
  "the amount itself and not the sums that carry it on",
  amountNegative,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số          | Vốn NS           | Vốn khác
  I  | Tư vấn           |        |          | =E3+E4 → -500    | =F3+F4 → -530    | 30
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | =F3+G3 → -530    | [-560]           | 30
  2  | In tờ rơi        | Cuốn   | 3        | 30               | 30               | -
     | Tổng cộng        |        |          | =E2 → -500       | -530             | 30
`,
);
