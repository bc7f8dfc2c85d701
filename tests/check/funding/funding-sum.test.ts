import { fundingSum } from "../../../src/check/funding/funding-sum";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a total that is 100 too high",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số  | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          |          |        |
     | Thiết kế mẫu mã  | Cơ sở  | 16       | [1.220]  | 560    | 560
`,
  {
    severity: "error",
    message: "funding-sum",
    data: { stated: "1220", sum: "1120", total: "Tổng số", parts: "Vốn NS + Vốn khác" },
    fix: null,
    suggests: ["1120"],
  },
);
faulty(
  "a total that was left blank, and fills it",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số  | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | []       | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30       | 30     | -
`,
  { message: "funding-sum.blank", fix: "1120", suggests: [] },
);
faulty(
  "a SUM over the wrong cells, and gives it the right ones",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số               | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [=SUM(F2:F2) → 560]   | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | =SUM(F3:G3) → 30      | 30     | -
`,
  { fix: "=SUM(F2:G2)", suggests: [] },
);
faulty(
  "another formula, which a person meant: only suggested",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số              | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [=D2*75 → 1.200]     | 560    | 560
`,
  { fix: null, suggests: ["1120"] },
);
faulty(
  "a difference of a tenth in the table's own unit",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số  | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [262,6]  | 130,5  | 132
  2  | In tờ rơi        | Cuốn   | 3        | {0.3}    | {0.1}  | {0.2}
`,
  { data: { stated: "262.6", sum: "262.5" } },
);
faulty(
  "the inner sum alone where the outer one adds it up",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Ngân sách nhà nước |     |     | Vốn khác
     |                  |        |          |         | Tổng số            | TW  | ĐP  |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.160   | [600]              | 300 | 260 | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30      | 30                 | 10  | 20  | -
`,
  { data: { stated: "600", sum: "560" } },
);
clean(
  "rows that add up, dashes, blanks for nothing, and doubles as Excel shows them",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số               | Vốn NS                | Vốn khác
  I  | Tư vấn           |        |          |                       |                       |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                 | 560                   | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30                    | 30                    | -
  3  | In tờ gấp        | Cuốn   | 3        | 30                    |                       | 30
  4  | Khảo sát         | Cuộc   | 3        | {0.30000000000000004} | {0.1}                 | {0.2}
  5  | Hội chợ          | Cuộc   | 3        | {123456789012345}     | {123456789012000}     | {345}
`,
);
clean(
  "amounts that are not known, and text that SUM passes over",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số          | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120            | 560    | Lồng ghép
  2  | In tờ rơi        | Cuốn   | 3        | 30               | abc    | -
  3  | In tờ gấp        | Cuốn   | 3        | =SUM(F4:G4) → 0  | '1.560 | '1.560
`,
);
clean(
  "a subtotal and a grand total, of which the column rules speak",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
  I  | Tư vấn           |        |          | 9.999   | 560    | 560
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560    | 560
     | Tổng cộng        |        |          | 9.999   | 560    | 560
`,
);
clean(
  "one source alone, which is no full partition",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30      | 30
`,
);
clean(
  "components that state their totals alone",
  fundingSum,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 100     | 78     | 22
  a) | Thuê chuyên gia  |        |          | 60      |        |
  b) | In mẫu           |        |          | 40      |        |
`,
);
