import { taskNameMissing } from "../../../src/check/structure/task-name-missing";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a row that has everything but a name",
  taskNameMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  2  | []               | Cuốn   | 3        | 30
`,
  { severity: "error", fix: null },
);
clean(
  "tasks with names",
  taskNameMissing,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  I  | Tư vấn           |        |          |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  ---
  2  | In tờ rơi        |        |          |
`,
);
