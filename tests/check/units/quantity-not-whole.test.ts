import { quantityNotWhole } from "../../../src/check/units/quantity-not-whole";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a part of something counted one by one",
  quantityNotWhole,
  `
  TT | Tên nhiệm vụ     | Đơn vị  | Số lượng | Tổng số
  1  | Mở lớp           | Lớp     | [2,5]    | 30
  2  | Mô hình          | mô hinh | ['1,5]   | 30
  3  | Hội thảo         | Cuộc    | 3        | 30
`,
  [{ severity: "warning", data: { quantity: "2.5", unit: "Lớp" }, fix: null }, {}],
);
clean(
  "what is measured, what nobody knows, and whole numbers",
  quantityNotWhole,
  `
  TT | Tên nhiệm vụ     | Đơn vị        | Số lượng | Tổng số
  1  | Hạ tầng          | ha            | 2,5      | 30
  2  | Đường            | km            | 0,5      | 30
  3  | Vật tư           | tấn           | '1,5     | 30
  4  | Tỷ lệ            | %             | 12,5     | 30
  5  | Tham quan        | ngày          | 1,5      | 30
  6  | Bay              | Khinh khí cầu | 1,5      | 30
  7  | Không rõ         |               | 1,5      | 30
  8  | Mở lớp           | Lớp           | '05      | 30
  9  | Hội thảo         | Cuộc          | 28-30    | 30
`,
);
