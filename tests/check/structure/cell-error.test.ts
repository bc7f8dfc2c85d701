import { cellError } from "../../../src/check/structure/cell-error";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "an error where it starts, not in the sums that carry it on",
  cellError,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số              | Vốn NS   | Vốn khác
  I  | Tư vấn           |        |          | =SUM(E3:E4) → #REF!  |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | =F3+G3 → #REF!       | [#REF!]  | 560
  2  | In tờ rơi        | Cuốn   | 3        | =F4+G4 → 30          | 30       | -
     | Tổng cộng        |        |          | =SUM(E2:E4) → #REF!  | =SUM(F3:F4) → #REF! | 560
`,
  { severity: "error", data: { error: "#REF!" }, fix: null, suggests: [] },
);

faulty(
  "two errors of their own, in reading order",
  cellError,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | [#N/A]   | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | [=E2/0 → #DIV/0!]
`,
  [{ data: { error: "#N/A" } }, { data: { error: "#DIV/0!" } }],
);

faulty(
  "a circle of formulas once, at its first cell",
  cellError,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số           | Vốn NS            | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [=F2+G2 → #NUM!]  | =E2-G2 → #NUM!    | 560
`,
);

faulty(
  "the error below a sum that also counts itself",
  cellError,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
     | TỔNG SỐ          |        |          | =SUM(E2:E4) → #N/A
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | [#N/A]
`,
);

faulty(
  "an error that comes from outside of the table where it enters it",
  cellError,
  `
  Đơn giá | #N/A
  ---
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [=D4*B1 → #N/A]
  2  | In tờ rơi        | Cuốn   | 3        | 30
     | Tổng cộng        |        |          | =SUM(E4:E5) → #N/A
`,
);

clean(
  "an error outside of the table",
  cellError,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | | | Nháp
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | | |
  2  | In tờ rơi        | Cuốn   | 3        | 30      | | |
  ---
  ---
  ---
  | | | | | | | #N/A
`,
);
