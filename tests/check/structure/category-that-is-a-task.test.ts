import { categoryNumbering } from "../../../src/check/structure/category-numbering";
import { taskNumbering } from "../../../src/check/structure/task-numbering";
import { taskOutsideCategory } from "../../../src/check/structure/task-outside-category";
import { clean, faulty, testedElsewhere } from "../../support/rule-tester";

testedElsewhere(taskNumbering, taskOutsideCategory);

/** Categories I and III have a unit and amounts of their own, and nothing below them. */
const table = (third: string): string => `
  TT  | Tên nhiệm vụ       | Đơn vị | Số lượng | Tổng số
  I   | Mở lớp             | Lớp    | 2        | 200
  II  | Tư vấn             |        |          |
  1   | Thiết kế mẫu mã    | Cơ sở  | 2        | 70
  2   | Đăng ký nhãn hiệu  | Cơ sở  | 2        | 70
  ${third} | Phóng sự        | Lượt   | 2        | 20
  IV  | Quản lý            |        |          |
  1   | Kiểm tra           | Đợt    | 2        | 20
`;

for (const rule of [categoryNumbering, taskNumbering, taskOutsideCategory])
  clean(`${rule.id}: a category that is itself a task counts among the categories`, rule, table("III"));
faulty("its number is judged as theirs", categoryNumbering, table("[V]"), { fix: "III" });
clean("its number is none of the tasks'", taskNumbering, table("V"));
