import { taskDuplicate } from "../../../src/check/structure/task-duplicate";
import { clean, faulty } from "../../support/rule-tester";

const HEADER = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Thời gian | Đơn vị thụ hưởng";

faulty(
  "a task that was pasted twice into its category",
  taskDuplicate,
  `
  ${HEADER}
  I  | Tư vấn            |       |    |       |      |
  1  | Thiết kế mẫu mã   | Cơ sở | 16 | 1.120 | 2024 | HTX Bình Minh
  2  | Hội thảo          | Cuộc  | 1  | 20    | 2024 |
  3  | [Thiết kế  mẫu mã] | cơ sở | 4  | 280   | 2024 | HTX Bình Minh
`,
  { severity: "warning", data: { row: "3" }, fix: null },
);
clean(
  "the same name for another beneficiary, time or unit, in another category, or without a name",
  taskDuplicate,
  `
  ${HEADER}
  I  | Tư vấn            |         |    |       |      |
  1  | Thiết kế mẫu mã   | Cơ sở   | 16 | 1.120 | 2024 | HTX Bình Minh
  2  | Thiết kế mẫu mã   | Cơ sở   | 16 | 1.120 | 2024 | HTX Rạng Đông
  3  | Thiết kế mẫu mã   | Cơ sở   | 16 | 1.120 | 2025 | HTX Bình Minh
  4  | Thiết kế mẫu mã   | Mô hình | 16 | 1.120 | 2024 | HTX Bình Minh
  5  |                   | Cơ sở   | 1  | 20    | 2024 |
  6  |                   | Cơ sở   | 1  | 20    | 2024 |
  II | Mô hình           |         |    |       |      |
  1  | Thiết kế mẫu mã   | Cơ sở   | 16 | 1.120 | 2024 | HTX Bình Minh
`,
);
