import { totalMissing } from "../../../src/check/totals/total-missing";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a table with amounts and no grand total",
  totalMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | [In tờ rơi]      | Cuốn   | 3        | 30
`,
  { severity: "info", fix: null, suggests: [] },
);
clean(
  "a grand total",
  totalMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | 30
     | Tổng cộng        |        |          | 1.150
`,
);
clean(
  "a table without money columns",
  totalMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng
  1  | Thiết kế mẫu mã  | Cơ sở  | 16
  2  | In tờ rơi        | Cuốn   | 3
`,
);
