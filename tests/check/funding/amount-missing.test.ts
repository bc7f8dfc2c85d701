import { amountMissing } from "../../../src/check/funding/amount-missing";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a task that says what and how many, and no money",
  amountMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |         |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | []      |        |
  2  | In tờ rơi        | Cuốn   | 3        | 30      | 30     | -
`,
  { severity: "warning", data: { name: "Thiết kế mẫu mã" }, fix: null },
);
clean(
  "a dash, words, one column alone, no quantity, money in the components",
  amountMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số   | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |           |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       |           | -      |
  2  | In tờ rơi        | Cuốn   | 3        | Lồng ghép |        |
  3  | In tờ gấp        | Cuốn   | 3        |           | 30     |
  4  | Khảo sát         |        |          |           |        |
  5  | Hội chợ          | Cuộc   | 2        |           |        |
  a) | Thuê gian hàng   |        |          | 30        | 30     | -
  b) | Vận chuyển       |        |          | 20        | 20     | -
`,
);
clean(
  "a plan without money columns",
  amountMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng
  1  | Thiết kế mẫu mã  | Cơ sở  | 16
  2  | In tờ rơi        | Cuốn   | 3
`,
);
clean(
  "a task whose amounts are merged with those of the task above, which is said of the merge",
  amountMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.150   | 560
  2  | In tờ rơi        | Cuốn   | 3        |         |
`,
  { merges: ["E2:E3", "F2:F3"] },
);
