import { unitUnknown } from "../../../src/check/units/unit-unknown";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a unit one letter away from a known one",
  unitUnknown,
  `
  TT | Tên nhiệm vụ     | Đơn vị  | Số lượng | Tổng số
  1  | Phóng sự         | [Lướt]  | 10       | 200
  2  | In tờ rơi        | Ấn phẩm | 3        | 30
`,
  {
    message: "unit-unknown.near",
    severity: "warning",
    data: { unit: "Lướt", near: "Lượt" },
    fix: null,
    suggests: ["Lượt"],
  },
);
faulty(
  "a unit like no known one, which may be a new one",
  unitUnknown,
  `
  TT | Tên nhiệm vụ     | Đơn vị             | Số lượng | Tổng số
  1  | Phóng sự         | [Khinh khí cầu]    | 10       | 200
  2  | In tờ rơi        | Ấn phẩm            | 3        | 30
`,
  { message: "unit-unknown", severity: "info", fix: null, suggests: [] },
);
clean(
  "known units in any capitals, dashes and blanks",
  unitUnknown,
  `
  TT | Tên nhiệm vụ     | Đơn vị   | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | cơ sở    | 16       | 1.120
  2  | In tờ rơi        | MÔ HÌNH  | 3        | 30
  3  | Khảo sát         | -        | -        | 30
  4  | Khảo sát         |          |          | 30
`,
);
