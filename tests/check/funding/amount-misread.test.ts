import { amountMisread } from "../../../src/check/funding/amount-misread";
import { sampleProgramme } from "../../../src/programme";
import { clean, faulty } from "../../support/rule-tester";
import { underKienGiang } from "../programme/under-kien-giang";

const HEADER = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác";

faulty(
  "a total and a part that lost their thousands, as their rows show",
  amountMisread,
  `
  ${HEADER}
  1  | Mô hình          | Mô hình | 2       | [{8}]   | 2.000    | 6.000
  2  | Máy móc          | Cơ sở   | 28      | 16.800  | [{8.4}]  | 8.400
  3  | In tờ rơi        | Cuốn    | 3       | 30      | 30       | -
`,
  [
    {
      severity: "warning",
      message: "amount-misread.row",
      data: { value: "8", meant: "8000" },
      suggests: ["8000"],
      fix: null,
    },
    { suggests: ["8400"] },
  ],
);
faulty(
  "one that only a total shows, in each column that has one",
  amountMisread,
  `
  ${HEADER}
  1  | Thù lao          | Người  | 75       | [{1.341}] | [{1.341}] | -
  2  | In tờ rơi        | Cuốn   | 3        | 30        | 30        | -
     | Tổng cộng        |        |          | 1.371     | 1.371     | -
`,
  { message: "amount-misread.sum", data: { value: "1.341", meant: "1341", stated: "1371" } },
);
faulty(
  "a subtotal that is itself misread",
  amountMisread,
  `
  ${HEADER}
  I  | Tư vấn           |        |          | [{1.371}] | 1.371     | -
  1  | Thù lao          | Người  | 75       | 1.341     | 1.341     | -
  2  | In tờ rơi        | Cuốn   | 3        | 30        | 30        | -
`,
  { data: { value: "1.371", meant: "1371", stated: "1371" }, suggests: ["1371"] },
);
faulty(
  "one that a rounded total in words shows",
  amountMisread,
  `
  Tổng kinh phí thực hiện: 9.370 triệu đồng | | | | | |
  ---
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng)
  1  | Thù lao          | Người  | 75       | [{1.341}]
  2  | In tờ rơi        | Cuốn   | 3        | 30
  3  | Hội chợ          | Cuộc   | 3        | 8.000
`,
  { data: { meant: "1341", stated: "9370" } },
);
clean(
  "a source a thousand times its total, with which the sum of totals holds",
  amountMisread,
  `
  ${HEADER}
  1  | In tờ rơi        | Cuốn   | 3        | 78        | 78.000    | -
  2  | Máy sấy          | Cơ sở  | 1        | 620       | 300       | 320
     | Tổng cộng        |        |          | 698       | 378       | 320
`,
);
clean(
  "one source a thousand times too much: of the others nothing is a thousandth",
  amountMisread,
  `
  ${HEADER}
  1  | Máy ép           | Cơ sở  | 2        | 133       | 86        | 47.000
  2  | Máy sấy          | Cơ sở  | 1        | 620.000   | 300       | 320
     | Tổng cộng        |        |          | 753       | 386       | 367
`,
);
clean(
  "small amounts that add up, formulas, and sums that are wrong in other ways",
  amountMisread,
  `
  ${HEADER}
  1  | Mô hình          | Mô hình | 2       | {8}     | {2}      | {6}
  2  | Máy móc          | Cơ sở   | 28      | 16.900  | 8.400    | 8.400
  3  | In tờ rơi        | Cuốn    | 3       | =F4*1 → 30 | 30.000 | -
  4  | In tờ gấp        | Cuốn    | 3       | 31      | 30       | -
     | Tổng cộng        |         |         | 99.999  |          |
`,
);
clean(
  "two amounts that would each do",
  amountMisread,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thù lao          | Người  | 75       | 5
  2  | In tờ rơi        | Cuốn   | 3        | 5
     | Tổng cộng        |        |          | 5.005
`,
);
faulty(
  "what the task costs in the catalogue, where no sum tells",
  amountMisread,
  `
  TT | Tên nhiệm vụ                              | Đơn vị | Số lượng | Kinh phí (nghìn đồng)
  1  | Khóa tập huấn nâng cao năng lực quản lý DN | Lớp   | 4        | [{100}]
  2  | Tham gia hội chợ tại Cần Thơ              | Cuộc   | 2        | {100}
  `,
  { message: "amount-misread.cost", severity: "warning", suggests: ["100000"] },
);
clean(
  "what the task costs, and what it costs nowhere",
  amountMisread,
  `
  TT | Tên nhiệm vụ                              | Đơn vị | Số lượng | Kinh phí (triệu đồng)
  1  | Khóa tập huấn nâng cao năng lực quản lý DN | Lớp   | 4        | {100}
  2  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 4 | {3}
  3  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Học viên | 4 | {1}
  `,
);
clean(
  "one source of a row that adds up as it is",
  amountMisread,
  `
  TT | Tên nhiệm vụ                                          | Đơn vị | Số lượng | Tổng số (nghìn đồng) | Vốn NS | Vốn khác
  1  | Khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp    | 4        | {103}                | {100}  | {3}
  `,
);

faulty(
  "what the approved programme gives for the task, where no sum tells",
  amountMisread,
  `
  TT | Tên nhiệm vụ                                            | Đơn vị | Số lượng | Vốn NS (triệu đồng)
  I  | Hỗ trợ hoạt động tư vấn khuyến công                     |        |          |
  1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói       | Cơ sở  | 32       | [{1.12}]
  `,
  {
    message: "amount-misread.cost",
    severity: "warning",
    data: { meant: "1120", source: sampleProgramme().title },
    suggests: ["1120"],
  },
  underKienGiang(),
);
clean(
  "what the approved programme gives for the task, or for so many of another unit",
  amountMisread,
  `
  TT | Tên nhiệm vụ                                            | Đơn vị  | Số lượng | Vốn NS (triệu đồng)
  I  | Hỗ trợ hoạt động tư vấn khuyến công                     |         |          |
  1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói       | Cơ sở   | 32       | {1120}
  2  | Hỗ trợ cơ sở CNNT xây dựng nhãn hiệu                     | Lượt xe | 32       | {1.12}
  `,
  underKienGiang(),
);
