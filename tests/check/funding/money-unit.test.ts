import { moneyUnitConflict } from "../../../src/check/funding/money-unit-conflict";
import { moneyUnitMissing } from "../../../src/check/funding/money-unit-missing";
import { clean, faulty } from "../../support/rule-tester";

const rows = `
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120          | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30             | 30`;

faulty(
  "a table that does not say in what it counts",
  moneyUnitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | [Tổng số]      | Vốn NS
${rows.slice(1)}
`,
  { severity: "warning", fix: null, suggests: [] },
);
clean(
  "a unit in one header",
  moneyUnitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số        | Vốn NS (triệu đồng)
${rows.slice(1)}
`,
);
clean(
  "a unit above the table",
  moneyUnitMissing,
  `
  ĐVT: triệu đồng | | | | |
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số        | Vốn NS
${rows.slice(1)}
`,
);
clean(
  "a table without amounts",
  moneyUnitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       |
  2  | In tờ rơi        | Cuốn   | 3        | -
`,
);
clean(
  "a unit with every amount",
  moneyUnitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 7.165.488.080 đồng
  2  | In tờ rơi        | Cuốn   | 3        | 30.000.000 đồng
  3  | In tờ gấp        | Cuốn   | 3        | -
`,
);
faulty(
  "a unit with but one of the amounts",
  moneyUnitMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | [Tổng số]
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 7.165.488.080 đồng
  2  | In tờ rơi        | Cuốn   | 3        | 30
`,
  { severity: "warning" },
);

faulty(
  "another unit above the table than over its amounts",
  moneyUnitConflict,
  `
  | | | | | Đơn vị tính: đồng
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | [Dự kiến kinh phí (triệu đồng)] |
     |                  |        |          | Tổng số                         | Vốn NS
${rows.slice(1)}
`,
  {
    severity: "warning",
    data: { first: "Đơn vị tính: đồng", second: "Dự kiến kinh phí (triệu đồng)" },
    fix: null,
  },
);
clean(
  "the same unit twice, and one column in a unit of its own",
  moneyUnitConflict,
  `
  | | | | | Đơn vị tính: triệu đồng
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS (đồng)
${rows.slice(1)}
`,
);
faulty(
  "a unit in the heading of one column, with which no row would add up",
  moneyUnitConflict,
  `
  | | | | | Đơn vị tính: triệu đồng
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | [Tổng số (nghìn đồng)] | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120                  | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30                     | 30     | -
`,
  { severity: "warning", data: { first: "Đơn vị tính: triệu đồng", second: "Tổng số (nghìn đồng)" } },
);
faulty(
  "a unit in the heading of one column, by which each part would be more than its whole",
  moneyUnitConflict,
  `
  | | | | | Đơn vị tính: triệu đồng
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | [Tổng số (nghìn đồng)] | Vốn NS
${rows.slice(1)}
`,
);
clean(
  "a unit in the heading of one column, with which each row adds up",
  moneyUnitConflict,
  `
  | | | | | Đơn vị tính: triệu đồng
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số (nghìn đồng)   | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120.000              | 560    | 560
  2  | In tờ rơi        | Cuốn   | 3        | 30.000                 | 30     | -
`,
);
clean(
  "two tables, each with its own unit above it",
  moneyUnitConflict,
  `
  ĐVT: đồng | | | | |
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số        | Vốn NS
${rows.slice(1)}
  ---
  PHỤ LỤC II | | | | |
  ĐVT: triệu đồng | | | | |
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số        | Vốn NS
${rows.slice(1)}
`,
);
