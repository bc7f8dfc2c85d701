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

const YEARS = `
  Năm  | Tổng kinh phí (triệu đồng) | Ngân sách nhà nước | Nguồn khác
  2021 | 4.000                      | 1.000              | 3.000
  2022 | 5.151                      | 1.591              | 3.560
`;
const titled = (title: string): string => `${title} | | | | | |\n${rows.trim()}`;

faulty(
  "each figure of a yearly table's total that is off, at its cell",
  declaredTotalDiffers,
  `
${YEARS.trimEnd().replace("5.151", "5.511").replace("3.560", "3.920")}
  Tổng | [9.511]                    | 2.591              | [6.920]
  ---
  ${titled("CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022")}
`,
  [
    { message: "declared-total-differs", data: { stated: "9511", sum: "9151" } },
    { data: { stated: "6920", sum: "6560" } },
  ],
);
clean(
  "a yearly table that adds up to the rows",
  declaredTotalDiffers,
  `
${YEARS.trimEnd()}
  Tổng | 9.151                      | 2.591              | 6.560
  ---
  ${titled("CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022")}
`,
);
faulty(
  "in a plan for one year the figures of that year",
  declaredTotalDiffers,
  `
  Năm  | Tổng kinh phí (triệu đồng) | Ngân sách nhà nước | Nguồn khác
  2021 | [4.000]                    | [1.000]            | [3.000]
  2022 | 9.151                      | 2.591              | 6.560
  Tổng | 13.151                     | 3.591              | 9.560
  ---
  ${titled("KẾ HOẠCH KHUYẾN CÔNG NĂM 2021")}
`,
);
