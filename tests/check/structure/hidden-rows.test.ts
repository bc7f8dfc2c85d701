import { hiddenRows } from "../../../src/check/structure/hidden-rows";
import { clean, faulty } from "../../support/rule-tester";

const rows = (second: string): string => `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Vốn NS
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120   | 560
  2  | In tờ rơi        | Cuốn   | 3        | ${second}
  3  | Hội chợ          | Cuộc   | 3        | -       |
`;

faulty(
  "a hidden row with an amount, at its first",
  hiddenRows,
  rows("[30] | 30"),
  { severity: "warning", message: "hidden-rows", data: { rows: "1" }, fix: null },
  { hiddenRows: [3, 4] },
);
faulty(
  "a hidden column with amounts",
  hiddenRows,
  rows("30 | 30").replace("560", "[560]"),
  { message: "hidden-rows.columns", data: { columns: "1" } },
  { hiddenColumns: ["F"] },
);
clean("hidden rows outside of the table or without amounts", hiddenRows, rows("30 | 30"), {
  hiddenRows: [1, 4, 9],
  hiddenColumns: ["A", "C", "Z"],
});
clean("a table that hides nothing", hiddenRows, rows("30 | 30"));
