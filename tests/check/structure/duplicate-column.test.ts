import { duplicateColumn } from "../../../src/check/structure/duplicate-column";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a source that has two columns",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS | [Vốn NS (triệu đồng)]
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560    | 560
`,
  { severity: "error", fix: null, suggests: [] },
);
faulty(
  "two columns for one role, in other words",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | Đơn vị tính | Số lượng | [ĐVT] | Tổng số | Thời gian thực hiện | [Thời gian]
  1  | Thiết kế mẫu mã  | Cơ sở       | 16       | Cơ sở | 1.120   | 2024                | 2024
`,
  [{ data: { second: "ĐVT" } }, { data: { first: "Thời gian thực hiện" } }],
);
clean(
  "columns of an adjustment and of years, and two that tell different things",
  duplicateColumn,
  `
  TT | Tên đề án | Nội dung thực hiện | Đơn vị | Số lượng | Đã duyệt |        |          | Điều chỉnh |        |          | Ghi chú
     |           |                    |        |          | Tổng số  | Vốn NS | Vốn khác | Tổng số    | Vốn NS | Vốn khác |
  1  | Thiết kế  | Mẫu mã bao bì      | Cơ sở  | 16       | 1.120    | 560    | 560      | 1.120      | 560    | 560      |
`,
);
clean(
  "shares of two amounts under the same words",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí |        |           |          |
     |              |        |          | Tổng số  | Vốn NS | Tỷ lệ (%) | Vốn khác | Tỷ lệ (%)
  1  | Thiết kế     | Cơ sở  | 16       | 1.120    | 560    | 50        | 560      | 50
`,
);
clean(
  "a total and a source for each year",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Năm 2024 |        |          | Năm 2025 |        |
     |              |        |          | Tổng số  | Vốn NS | Vốn khác | Tổng số  | Vốn NS | Vốn khác
  1  | Thiết kế     | Cơ sở  | 16       | 1.120    | 560    | 560      | 1.120    | 560    | 560
`,
);
faulty(
  "two totals that nothing parts, in other words",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | [Tổng kinh phí] | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 1.120           | 560    | 560
`,
  { data: { first: "Tổng số", second: "Tổng kinh phí" } },
);
faulty(
  "two columns of one agency",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Cơ quan chủ trì | [Đơn vị chủ trì]
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | Sở Công Thương  | Trung tâm Khuyến công
`,
);
clean(
  "what is asked for beside what is given, and a beginning beside an end",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng mức đầu tư | Kinh phí đề nghị | Kinh phí thẩm định | Thời gian bắt đầu | Thời gian kết thúc
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 2.000           | 1.120            | 1.000              | Tháng 4           | Tháng 10
`,
);
clean(
  "a share beside each source, and quantities and agencies parted by a word",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ     | ĐVT   | Số lượng kế hoạch | Số lượng thực hiện | Tổng số | Vốn NS | Tỷ lệ (%) | Vốn khác | Tỷ lệ (%) | Chủ đầu tư | Đơn vị thực hiện
  1  | Thiết kế mẫu mã  | Cơ sở | 16                | 10                 | 1.120   | 560    | 50        | 560      | 50        | Sở CT      | Trung tâm
`,
);
clean(
  "the parts of two totals, each under its own",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ    | ĐVT   | SL | Kinh phí đề nghị | Trong đó |          | Kinh phí thẩm định | Trong đó |
     |                 |       |    |                  | Vốn NS   | Vốn khác |                    | Vốn NS   | Vốn khác
  1  | Thiết kế mẫu mã | Cơ sở | 16 | 1.120            | 560      | 560      | 1.000              | 500      | 500
`,
);
faulty(
  "sources, places and shares in other words",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ    | ĐVT   | SL | Tổng số | Vốn NSNN | [Ngân sách nhà nước] | Vốn khác | [Nguồn khác] | Địa điểm | [Nơi thực hiện]
  1  | Thiết kế mẫu mã | Cơ sở | 16 | 1.120   | 560      | 560                  | 560      | 560          | An Biên  | An Biên
`,
  [{ data: { first: "Vốn NSNN" } }, { data: { first: "Vốn khác" } }, { data: { first: "Địa điểm" } }],
);
faulty(
  "two groups that say no more than that they are money",
  duplicateColumn,
  `
  TT | Tên nhiệm vụ    | ĐVT   | SL | Kinh phí (triệu đồng) |        |          | Nguồn kinh phí (triệu đồng) |          |
     |                 |       |    | Tổng số               | Vốn NS | Vốn khác | [Tổng số]                   | [Vốn NS] | [Vốn khác]
  1  | Thiết kế mẫu mã | Cơ sở | 16 | 1.120                 | 560    | 560      | 1.120                       | 560      | 560
`,
);
