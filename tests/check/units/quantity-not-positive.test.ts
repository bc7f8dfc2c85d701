import { quantityNotPositive } from "../../../src/check/units/quantity-not-positive";
import { clean, faulty } from "../../support/rule-tester";

const table = (...quantities: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số",
    ...quantities.map((text, at) => `${String(at + 1)} | Nhiệm vụ ${String(at + 1)} | Cơ sở | ${text} | 30`),
  ].join("\n");

faulty("nothing, and less than nothing", quantityNotPositive, table("5", "[0]", "[-3]", "['0]"), {
  severity: "warning",
  fix: null,
});
clean(
  "quantities, dashes, blanks and words",
  quantityNotPositive,
  table("5", "'05", "-", "", "Theo kế hoạch"),
);
clean(
  "an adjustment, which may take away",
  quantityNotPositive,
  `ĐIỀU CHỈNH KẾ HOẠCH KHUYẾN CÔNG NĂM 2024 | | | |\n${table("-3", "0", "5")}`,
);
