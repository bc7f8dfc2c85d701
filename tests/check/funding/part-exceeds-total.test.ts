import { partExceedsTotal } from "../../../src/check/funding/part-exceeds-total";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "more state budget than there is money",
  partExceedsTotal,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | [1.210]
  2  | In tờ rơi        | Cuốn   | 3        | 30      | 30
`,
  { severity: "error", data: { part: "1210", stated: "1120", source: "Vốn NS" }, fix: null, suggests: [] },
);
clean(
  "parts within their total, blanks and words",
  partExceedsTotal,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số   | Vốn NS
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120     | 560
  2  | In tờ rơi        | Cuốn   | 3        |           | 30
  3  | Hội chợ          | Cuộc   | 3        | Lồng ghép | 30
`,
);
clean(
  "a full partition, of which the sum speaks",
  partExceedsTotal,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số   | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120     | 5.600  | 560
`,
);
