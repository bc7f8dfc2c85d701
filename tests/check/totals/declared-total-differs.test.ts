import { declaredTotalDiffers } from "../../../src/check/totals/declared-total-differs";
import { clean, faulty } from "../../support/rule-tester";

const rows = `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |                      |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 31                   | 31     | -
  3  | Hội chợ          | Cuộc   | 3        | 8.000                | 2.000  | 6.000
`;

faulty(
  "a sentence far off the rows",
  declaredTotalDiffers,
  `
  [Tổng kinh phí thực hiện: 9.511 triệu đồng]
  ---
${rows.trim()}
`,
  {
    severity: "warning",
    message: "declared-total-differs",
    data: { stated: "9511", sum: "9151", difference: "360", figure: "9.511 triệu đồng" },
    fix: null,
    suggests: [],
  },
);
faulty(
  "a difference that may be rounding, and says no more",
  declaredTotalDiffers,
  `
  [Tổng kinh phí thực hiện: 9.150 triệu đồng]
  ---
${rows.trim()}
`,
  { severity: "warning", message: "declared-total-differs.rounding", data: { difference: "1" } },
);
faulty(
  "a sentence in another unit of money",
  declaredTotalDiffers,
  `
  [Tổng kinh phí thực hiện là 9.951.000.000 đồng]
  ---
${rows.trim()}
`,
  { data: { stated: "9951", sum: "9151", difference: "800" } },
);
clean(
  "sentences that hold, in the table's unit and in another",
  declaredTotalDiffers,
  `
  Tổng kinh phí thực hiện là 9.151.000.000 đồng
  ---
${rows.trim()}
`,
);
clean(
  "fewer digits of the same figure",
  declaredTotalDiffers,
  `
  Tổng kinh phí thực hiện: 9,2 tỷ đồng
  ---
${rows.trim()}
`,
);
clean(
  "a sum that cannot be known",
  declaredTotalDiffers,
  `
  Tổng kinh phí thực hiện: 9.511 triệu đồng
  ---
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng)
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | In tờ rơi        | Cuốn   | 3        | Lồng ghép
`,
);
