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
  { message: "repeated-header", severity: "info", fix: null, suggests: ['titles {"top":0,"bottom":1}'] },
);
const TWICE = `
  TT   | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1    | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  [TT] | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  2    | In tờ rơi        | Cuốn   | 3        | 30
  [TT] | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  3    | In bản tin       | Cuốn   | 3        | 30
`;
faulty("a header typed again twice, and offers once to print it on each page", repeatedHeader, TWICE, [
  { suggests: ['titles {"top":0,"bottom":0}'] },
  { suggests: [] },
]);
faulty(
  "what is no longer needed where rows are printed again already, and leaves those",
  repeatedHeader,
  TWICE,
  { message: "repeated-header.printed", suggests: [] },
  { titleRows: { top: 0, bottom: 0 } },
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
