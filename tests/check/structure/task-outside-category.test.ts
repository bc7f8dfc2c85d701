import { taskOutsideCategory } from "../../../src/check/structure/task-outside-category";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a task above the first category",
  taskOutsideCategory,
  `
  TT | Tên nhiệm vụ       | Đơn vị | Số lượng | Tổng số
  1  | [Mở lớp]           | Lớp    | 2        | 200
  I  | Tư vấn             |        |          |
  1  | Thiết kế mẫu mã    | Cơ sở  | 2        | 70
  II | Cung cấp thông tin |        |          |
  1  | Phóng sự           | Lượt   | 2        | 20
`,
  { severity: "warning", fix: null },
);
clean(
  "tasks within categories, below a total at the top",
  taskOutsideCategory,
  `
  TT | Tên nhiệm vụ       | Đơn vị | Số lượng | Tổng số
     | Tổng cộng          |        |          | 90
  I  | Tư vấn             |        |          |
  1  | Thiết kế mẫu mã    | Cơ sở  | 2        | 70
  II | Cung cấp thông tin |        |          |
  1  | Phóng sự           | Lượt   | 2        | 20
`,
);
clean(
  "a table without categories",
  taskOutsideCategory,
  `
  TT | Tên nhiệm vụ       | Đơn vị | Số lượng | Tổng số
  1  | Thiết kế mẫu mã    | Cơ sở  | 2        | 70
  2  | Phóng sự           | Lượt   | 2        | 20
`,
);
