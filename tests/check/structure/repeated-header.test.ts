import { repeatedHeader } from "../../../src/check/structure/repeated-header";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a header of two rows typed again, once",
  repeatedHeader,
  `
  TT   | Tên nhiệm vụ     | Đơn vị | Số lượng | Dự kiến kinh phí |        |
       |                  |        |          | Tổng số          | Vốn NS | Vốn khác
  I    | Tư vấn           |        |          |                  |        |
  1    | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120            | 560    | 560
  [TT] | Tên nhiệm vụ     | Đơn vị | Số lượng | Dự kiến kinh phí |        |
       |                  |        |          | Tổng số          | Vốn NS | Vốn khác
  2    | In tờ rơi        | Cuốn   | 3        | 30               | 30     | -
`,
  { severity: "info", fix: null, suggests: [] },
);
clean(
  "one header, and a row of column numbers",
  repeatedHeader,
  `
  TT  | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  (1) | (2)              | (3)    | (4)      | (5)
  1   | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
`,
);
